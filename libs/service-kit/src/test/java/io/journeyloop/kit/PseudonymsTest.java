package io.journeyloop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.kit.tenancy.Pseudonyms;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private static final UUID TENANT = UUID.fromString("01990000-0000-7000-8000-0000000ac3e0");

    @Test
    void pseudonymIsWhatAnyOtherProgramWouldCompute() {
        // printf '01990000-0000-7000-8000-0000000ac3e0:c-1042' | sha256sum
        assertThat(Pseudonyms.of(TENANT, "c-1042"))
                .isEqualTo("2d078b2444c99fb7fe926da0f5d55ccf6e3ca972329c4e709692a2be152c32f6");
    }

    @Test
    void sameKeyOfAnotherTenantHasAnotherPseudonym() {
        assertThat(Pseudonyms.of(UUID.randomUUID(), "c-1042")).isNotEqualTo(Pseudonyms.of(TENANT, "c-1042"));
    }
}
