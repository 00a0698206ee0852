package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.devstack.infra.Pause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Looks once a second at the memory of processes, from outside and so for nothing, and keeps the highest figures. */
final class MemoryWatch implements AutoCloseable {

    private final List<ProcessHandle> processes;
    private final Map<Long, Double> peaks = new ConcurrentHashMap<>();
    private final Thread thread = Thread.ofPlatform().name("memory-watch").unstarted(this::watch);
    private volatile boolean over;

    MemoryWatch(Collection<ProcessHandle> processes) {
        this.processes = List.copyOf(processes);
        thread.start();
    }

    /** Megabytes of main memory that the process held. */
    double peak(ProcessHandle process) {
        return peaks.getOrDefault(process.pid(), 0.0);
    }

    private void watch() {
        while (!over) {
            try {
                resident(processes).forEach((id, megabytes) -> peaks.merge(id, megabytes, Math::max));
                Pause.of(Duration.ofSeconds(1));
            } catch (IOException e) {
                throw new IllegalStateException("The memory of " + processes + " can't be read", e);
            }
        }
    }

    /** Megabytes of main memory. */
    static double resident(ProcessHandle process) throws IOException {
        return resident(List.of(process)).getOrDefault(process.pid(), 0.0);
    }

    /** The same by process id, as {@code ps} has it, on Linux and macOS alike; without those that have ended. */
    private static Map<Long, Double> resident(List<ProcessHandle> processes) throws IOException {
        var ids =
                processes.stream().map(process -> Long.toString(process.pid())).collect(Collectors.joining(","));
        var ps = new ProcessBuilder("ps", "-o", "pid=,rss=", "-p", ids).start();
        try (var output = ps.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.strip().split(" +"))
                    .collect(Collectors.toMap(
                            cells -> Long.parseLong(cells[0]), cells -> Long.parseLong(cells[1]) / 1_000.0));
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.join();
    }
}
