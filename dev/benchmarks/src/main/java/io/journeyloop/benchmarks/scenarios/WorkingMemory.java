package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Measured;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.devstack.services.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The most memory that services take while they work, beside what they held before: what their limits have to grant. */
public final class WorkingMemory implements AutoCloseable {

    private final List<Watched> services;
    private final MemoryWatch watch;

    private WorkingMemory(List<Watched> services) {
        this.services = List.copyOf(services);
        this.watch = new MemoryWatch(services.stream().map(Watched::process).toList());
    }

    private record Watched(Service service, ProcessHandle process, double before) {}

    /** Of services that run. */
    public static WorkingMemory of(TestBed bed, Service... services) throws IOException {
        List<Watched> watched = new ArrayList<>();
        for (var service : services) {
            var process = bed.handle(service);
            watched.add(new Watched(service, process, MemoryWatch.resident(process)));
        }
        return new WorkingMemory(watched);
    }

    /** @param work that they do, to end "while it …" */
    public List<Comparison> lines(String scenario, String work) {
        return services.stream().map(service -> line(scenario, work, service)).toList();
    }

    private Comparison line(String scenario, String work, Watched watched) {
        return new Comparison(
                scenario,
                "memory of the " + watched.service.module() + " (-Xmx256m) while it " + work + ", at most; before",
                Quantity.MEGABYTES,
                new Measured(List.of(Sample.of(watch.peak(watched.process))), List.of(Sample.of(watched.before))),
                new Aim.None(),
                "");
    }

    @Override
    public void close() throws InterruptedException {
        watch.close();
    }
}
