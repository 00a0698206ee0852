package io.journeyloop.benchmarks.measure;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** How long processes have been at work on the processor, in user and in kernel mode, as the system counts it. */
public record CpuTime(Map<Long, Duration> byProcess) {

    public CpuTime {
        byProcess = Map.copyOf(byProcess);
    }

    public static CpuTime of(Collection<ProcessHandle> processes) {
        return new CpuTime(processes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        ProcessHandle::pid,
                        process -> process.info().totalCpuDuration().orElse(Duration.ZERO))));
    }

    /** Milliseconds since then; a process that is new since then counts with all that it did. */
    public double millisecondsSince(CpuTime before) {
        return byProcess.entrySet().stream()
                .map(now -> now.getValue().minus(before.byProcess.getOrDefault(now.getKey(), Duration.ZERO)))
                .mapToDouble(worked -> worked.toNanos() / 1e6)
                .sum();
    }
}
