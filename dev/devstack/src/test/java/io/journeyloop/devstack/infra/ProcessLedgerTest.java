package io.journeyloop.devstack.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ProcessLedgerTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLaterRunEndsWhatAnEarlierLeftBehind() throws IOException {
        var process = new ProcessBuilder("sleep", "600").start();
        new ProcessLedger(file()).add("sleeper", process.toHandle());

        var ended = new ProcessLedger(file()).endLeftovers();

        assertThat(ended).isEqualTo(1);
        assertThat(process.isAlive()).isFalse();
        assertThat(file()).doesNotExist();
    }

    @Test
    void aProcessThatMerelyHasTheSamePidIsSpared() throws IOException {
        var process = new ProcessBuilder("sleep", "600").start();
        Files.writeString(file(), "sleeper " + process.pid() + " 12345\n");

        var ended = new ProcessLedger(file()).endLeftovers();

        assertThat(ended).isZero();
        assertThat(process.isAlive()).isTrue();
        process.destroy();
    }

    @Test
    void nothingRememberedIsNothingToEnd() {
        assertThat(new ProcessLedger(file()).endLeftovers()).isZero();
    }

    private Path file() {
        return folder.resolve("processes");
    }
}
