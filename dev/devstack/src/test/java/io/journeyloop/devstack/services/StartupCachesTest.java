package io.journeyloop.devstack.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCachesTest {

    private static final Runtime.Version JDK_25 = Runtime.Version.parse("25.0.1");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFirstRunAfterABuildRecords() {
        var caches = StartupCaches.in(folder, "build1", JDK_25);

        assertThat(caches.options(Service.PERSONA)).singleElement().asString().startsWith("-XX:AOTCacheOutput=");
        assertThat(caches.anyToRecord()).isTrue();
    }

    @Test
    void whatWasRecordedIsUsedFromThenOn() throws IOException {
        record("build1");

        var caches = StartupCaches.in(folder, "build1", JDK_25);

        assertThat(caches.options(Service.PERSONA)).singleElement().asString().startsWith("-XX:AOTCache=");
        assertThat(caches.anyToRecord()).isFalse();
    }

    @Test
    void whatTheJvmDidNotFinishIsRecordedAgain() throws IOException {
        var caches = StartupCaches.in(folder, "build1", JDK_25);
        var recording = Path.of(caches.options(Service.PERSONA).getFirst().substring("-XX:AOTCacheOutput=".length()));
        Files.writeString(recording, "half");
        Files.writeString(recording.resolveSibling(recording.getFileName() + ".config"), "notes");

        caches.keepRecorded();

        assertThat(caches.options(Service.PERSONA).getFirst()).startsWith("-XX:AOTCacheOutput=");
    }

    @Test
    void anotherBuildStartsOver() throws IOException {
        record("build1");

        assertThat(StartupCaches.in(folder, "build2", JDK_25).anyToRecord()).isTrue();
    }

    @Test
    void anotherJvmStartsOver() throws IOException {
        record("build1");

        var newer = Runtime.Version.parse("25.0.2");

        assertThat(StartupCaches.in(folder, "build1", newer).anyToRecord()).isTrue();
    }

    @Test
    void anOlderJvmDoesWithout() {
        var caches = StartupCaches.in(folder, "build1", Runtime.Version.parse("21.0.4"));

        assertThat(caches.options(Service.PERSONA)).isEmpty();
        assertThat(caches.anyToRecord()).isFalse();
    }

    private void record(String build) throws IOException {
        var caches = StartupCaches.in(folder, build, JDK_25);
        for (var service : Service.all()) {
            var option = caches.options(service).getFirst();
            Files.writeString(Path.of(option.substring(option.indexOf('=') + 1)), "recorded");
        }
        caches.keepRecorded();
    }
}
