package io.journeyloop.insight.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackIdentityTest {

    @ParameterizedTest
    @CsvSource({
        "c-4711, c-4711, true",
        "2026/C-4711/1, c-4711, true",
        "7, 7, true",
        "2026-7, 7, false",
        "2026-7, c-4711, false",
        "2026-7, , false"
    })
    void anIdThatHoldsTheKeyTellsWhoTheCustomerIs(String externalId, @Nullable String customerKey, boolean told) {
        assertThat(new FeedbackIdentity("survey", externalId).names(customerKey))
                .isEqualTo(told);
    }

    @Test
    void whatStandsForAnIdIsTheSameForTheSameRecordOnly() {
        UUID tenant = UUID.randomUUID();
        FeedbackIdentity forgotten = new FeedbackIdentity("survey", "c-4711").forgotten(tenant);

        assertThat(forgotten).isEqualTo(new FeedbackIdentity("survey", "c-4711").forgotten(tenant));
        assertThat(forgotten.externalId())
                .isNotEqualTo(id("chat", tenant))
                .isNotEqualTo(id("survey", UUID.randomUUID()));
        assertThat(forgotten.externalId()).startsWith("erased:");
    }

    private static String id(String source, UUID tenant) {
        return new FeedbackIdentity(source, "c-4711").forgotten(tenant).externalId();
    }
}
