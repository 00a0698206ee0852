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
import java.util.Locale;

/** The most memory that services take while they work, beside what they held before: what their limits have to grant. */
public final class WorkingMemory implements AutoCloseable {

    private final List<Watched> services;

    private WorkingMemory(List<Watched> services) {
        this.services = List.copyOf(services);
    }

    private record Watched(Service service, double before, MemoryWatch watch) {}

    /** Of services that run. */
    public static WorkingMemory of(TestBed bed, Service... services) throws IOException {
        List<Watched> watched = new ArrayList<>();
        for (var service : services) {
            var process = bed.handle(service);
            watched.add(new Watched(
                    service, MemoryWatch.resident(process), new MemoryWatch(process, bed.management(service))));
        }
        return new WorkingMemory(watched);
    }

    /** @param work that they do, to end "while it …" */
    public List<Comparison> lines(String scenario, String work) {
        return services.stream().map(service -> line(scenario, work, service)).toList();
    }

    private static Comparison line(String scenario, String work, Watched watched) {
        return new Comparison(
                scenario,
                "memory of the " + watched.service.module() + " (-Xmx256m) while it " + work + ", at most; before",
                Quantity.MEGABYTES,
                new Measured(List.of(Sample.of(watched.watch.processPeak())), List.of(Sample.of(watched.before))),
                new Aim.None(),
                String.format(Locale.ROOT, "heap at most %.0f MB, garbage included", watched.watch.heapPeak()));
    }

    @Override
    public void close() throws InterruptedException {
        for (var service : services) {
            service.watch.close();
        }
    }
}
