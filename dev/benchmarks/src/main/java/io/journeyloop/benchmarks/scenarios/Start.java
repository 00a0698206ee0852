package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.devstack.infra.ChildProcess;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Http;
import io.journeyloop.devstack.infra.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A start from nothing to readiness.
 *
 * @param milliseconds from the process' beginning to the first 200 of the readiness check
 * @param megabytes of main memory that the process holds a little later
 */
record Start(double milliseconds, double megabytes) {

    private static final Duration LOOK = Duration.ofMillis(10);
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * What is started.
     *
     * @param readiness answers with 200 when it serves
     */
    record Program(String name, Path jar, Map<String, String> settings, String readiness, Path log) {

        /** Its first start, which writes the archive as it ends. */
        void record(Path archive) throws IOException {
            Files.deleteIfExists(archive);
            var process = launch("-XX:AOTCacheOutput=" + archive);
            process.awaitReady(() -> Http.answers(readiness), PATIENCE);
            process.stop(PATIENCE);
            if (!Files.exists(archive)) {
                throw new DevstackException("The " + name + " wrote no archive; its log is " + log);
            }
        }

        Start withArchive(Path archive) throws IOException {
            // one that does not fit is an error, not a slow start
            return measure("-XX:AOTCache=" + archive, "-XX:AOTMode=on");
        }

        Start withoutArchive() throws IOException {
            return measure("-XX:AOTMode=off");
        }

        /** Starts it for as long as it is needed. */
        ChildProcess run() throws IOException {
            var process = launch("-XX:AOTMode=off");
            process.awaitReady(() -> Http.answers(readiness), PATIENCE);
            return process;
        }

        private Start measure(String... options) throws IOException {
            long begin = System.nanoTime();
            var process = launch(options);
            try {
                while (!Http.answers(readiness)) {
                    if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                        throw new DevstackException("The " + name + " did not get ready; its log is " + log);
                    }
                    Pause.of(LOOK);
                }
                double milliseconds = (System.nanoTime() - begin) / 1e6;
                Pause.of(SETTLE);
                return new Start(milliseconds, MemoryWatch.resident(process.handle()));
            } finally {
                process.stop(Duration.ofSeconds(30));
            }
        }

        private ChildProcess launch(String... options) throws IOException {
            var line = new ArrayList<>(List.of(ChildProcess.java(), "-Xmx256m", "-XX:+UseSerialGC"));
            line.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
            line.addAll(List.of(options));
            settings.forEach((key, value) -> line.add("-D" + key + "=" + value));
            line.addAll(List.of("-jar", jar.toString()));
            return ChildProcess.start(name, line, Map.of(), log);
        }
    }
}
