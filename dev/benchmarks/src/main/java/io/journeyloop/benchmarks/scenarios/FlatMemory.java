package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.INSIGHT;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.Answers;
import io.journeyloop.benchmarks.bed.Feedback;
import io.journeyloop.benchmarks.bed.LineStream;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Measured;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Sample;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** The memory that an import takes; one run each, for a service's memory remembers what it did before. */
final class FlatMemory implements Scenario {

    private static final Aim AIM = new Aim.AtMost(1.3);
    private static final int MEGABYTE = 1_000_000;

    @Override
    public String name() {
        return "flat-memory";
    }

    @Override
    public String purpose() {
        return "imports a small and a large body and looks at the service's memory";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        var feedback = Feedback.prepare(bed);
        double small = peak(bed, feedback, scale.smallImport());
        double large = peak(bed, feedback, scale.largeImport());
        return List.of(new Comparison(
                name(),
                String.format(
                        Locale.ROOT,
                        "memory of the insight-service (-Xmx256m) while it imports %,d MB of NDJSON; %,d MB",
                        scale.largeImport(),
                        scale.smallImport()),
                Quantity.MEGABYTES,
                new Measured(List.of(Sample.of(large)), List.of(Sample.of(small))),
                AIM,
                ""));
    }

    private static double peak(TestBed bed, Feedback feedback, int megabytes) throws Exception {
        var process = bed.restart(INSIGHT);
        var answers = feedback.answers("memory-" + megabytes);
        long rows = megabytes * (long) MEGABYTE / meanLength(answers);
        bed.progress().step("  " + megabytes + " MB, which are " + rows + " records, are imported");
        var watch = new MemoryWatch(List.of(process));
        try (watch) {
            feedback.importNdjson(BodyPublishers.ofInputStream(() -> new LineStream(answers::json, 0, rows)), rows);
            feedback.awaitFigures();
        }
        return watch.peak(process);
    }

    private static long meanLength(Answers answers) {
        return (long) LongStream.range(0, 1_000)
                .map(number -> answers.json(number).length() + 1L)
                .average()
                .orElseThrow();
    }
}
