package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.bed.Client;
import io.journeyloop.devstack.infra.Pause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Looks at a service's memory twice a second until it is closed, and keeps the highest figures. */
final class MemoryWatch implements AutoCloseable {

    private final ProcessHandle process;
    private final Client management;
    private final Thread thread = Thread.ofPlatform().name("memory-watch").unstarted(this::watch);
    private volatile double processPeak;
    private volatile double heapPeak;
    private volatile boolean over;

    /** @param management the service's port of metrics */
    MemoryWatch(ProcessHandle process, Client management) {
        this.process = process;
        this.management = management;
        thread.start();
    }

    /** Megabytes of main memory that the process held. */
    double processPeak() {
        return processPeak;
    }

    /** Megabytes of Java objects, garbage included. */
    double heapPeak() {
        return heapPeak;
    }

    private void watch() {
        while (!over) {
            try {
                processPeak = Math.max(processPeak, resident(process));
                heapPeak = Math.max(heapPeak, heap());
                Pause.of(Duration.ofMillis(500));
            } catch (IOException e) {
                throw new IllegalStateException("The memory of process " + process.pid() + " can't be read", e);
            }
        }
    }

    /** Megabytes of main memory, as {@code ps} has it, on Linux and macOS alike. */
    static double resident(ProcessHandle process) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        try (var output = ps.getInputStream()) {
            var kilobytes = new String(output.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / 1_000.0;
        }
    }

    private double heap() {
        return new String(management.get("/q/metrics"), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum()
                / 1e6;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.join();
    }
}
