package io.journeyloop.devstack.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MavenOutputTest {

    private final List<String> shown = new ArrayList<>();
    private final MavenOutput output = new MavenOutput(shown::add);

    @Test
    void aModuleBecomesALineOfProgress() {
        output.line("[INFO] Building insight-service 1.0.0-SNAPSHOT                         [8/10]");

        assertThat(shown).containsExactly("build 8 of 10: insight-service");
    }

    @Test
    void errorsAreKeptForTheEnd() {
        output.line("[INFO] Compiling");
        output.line("[ERROR] A.java:[3,1] ';' expected");

        assertThat(shown).isEmpty();
        assertThat(output.errors()).isEqualTo("[ERROR] A.java:[3,1] ';' expected");
    }
}
