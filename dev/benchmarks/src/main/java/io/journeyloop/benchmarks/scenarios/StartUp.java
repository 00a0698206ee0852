package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Measured;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.benchmarks.scenarios.Start.Program;
import io.journeyloop.devstack.services.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long each service starts, and what it takes then, beside a Quarkus service of the same extensions that does nothing. */
final class StartUp implements Scenario {

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public String purpose() {
        return "starts each service with and without its archive, beside a bare Quarkus service";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        bed.endServices();
        var programs = Programs.prepare(bed);
        List<Comparison> comparisons = new ArrayList<>();
        Map<String, Path> archives = new HashMap<>();
        for (var service : Service.all()) {
            var ours = programs.ours(service);
            // at the same ports, because they take turns
            var theirs = programs.bare(service);
            for (var program : List.of(ours, theirs)) {
                if (!archives.containsKey(program.name())) {
                    archives.put(program.name(), archive(bed, program));
                }
            }
            comparisons.addAll(compare(bed, scale, ours, theirs, archives));
        }
        return comparisons;
    }

    private static Path archive(TestBed bed, Program program) throws IOException {
        bed.progress().step("  The " + program.name() + " writes its archive");
        var archive = bed.scratch().resolve(program.name() + ".aot");
        Files.createDirectories(archive.getParent());
        program.record(archive);
        return archive;
    }

    private List<Comparison> compare(TestBed bed, Scale scale, Program ours, Program theirs, Map<String, Path> archives)
            throws Exception {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.addAll(compare(bed, scale, ours, theirs, "without an archive", Program::withoutArchive));
        comparisons.addAll(compare(
                bed,
                scale,
                ours,
                theirs,
                "with an archive",
                program -> program.withArchive(archives.getOrDefault(program.name(), Path.of("")))));
        return comparisons;
    }

    @FunctionalInterface
    private interface Way {
        Start start(Program program) throws IOException;
    }

    private List<Comparison> compare(TestBed bed, Scale scale, Program ours, Program theirs, String how, Way way)
            throws Exception {
        List<Sample> ourMemory = new ArrayList<>();
        List<Sample> theirMemory = new ArrayList<>();
        var times = new Rounds(
                        scale.importRounds(),
                        round -> bed.progress().step("  " + ours.name() + " " + how + ", round " + round))
                .run(
                        round -> take(way.start(ours), round, ourMemory),
                        round -> take(way.start(theirs), round, theirMemory));
        return List.of(
                new Comparison(
                        name(),
                        "time to readiness of the " + ours.name() + " " + how + "; " + theirs.name() + " likewise",
                        Quantity.MILLISECONDS,
                        times,
                        new Aim.None(),
                        ""),
                new Comparison(
                        name(),
                        "memory of the " + ours.name() + " two seconds later, " + how + "; " + theirs.name()
                                + " likewise",
                        Quantity.MEGABYTES,
                        new Measured(ourMemory, theirMemory),
                        new Aim.None(),
                        "-Xmx256m"));
    }

    private static Sample take(Start start, int round, List<Sample> memory) {
        if (round != Rounds.WARM_UP) {
            memory.add(Sample.of(start.megabytes()));
        }
        return Sample.of(start.milliseconds());
    }
}
