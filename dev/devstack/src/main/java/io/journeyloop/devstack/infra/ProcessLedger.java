package io.journeyloop.devstack.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A file of the child processes that were started, one line each. If their parent is killed, the next run ends what is
 * left. A process counts as the same one only if its start time agrees too, because pids are used again.
 */
public final class ProcessLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path file;

    public ProcessLedger(Path file) {
        this.file = file;
    }

    public synchronized void add(String name, ProcessHandle process) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var line = name + " " + process.pid() + " " + startOf(process) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends every remembered process that still runs, gently first, and forgets all; answers how many there were. */
    public synchronized int endLeftovers() {
        var leftovers = read().stream().flatMap(Optional::stream).toList();
        leftovers.forEach(ProcessHandle::destroy);
        leftovers.forEach(ProcessLedger::awaitEnd);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return leftovers.size();
    }

    private List<Optional<ProcessHandle>> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(ProcessLedger::find).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> find(String line) {
        var words = line.split(" ");
        return ProcessHandle.of(Long.parseLong(words[1]))
                .filter(process -> startOf(process) == Long.parseLong(words[2]));
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception stubborn) {
            process.destroyForcibly();
        }
    }

    /** Milliseconds; 0 where the platform does not tell. */
    public static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
