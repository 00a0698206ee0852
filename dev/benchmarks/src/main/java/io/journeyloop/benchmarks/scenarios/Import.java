package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.Answers;
import io.journeyloop.benchmarks.bed.Feedback;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.benchmarks.measure.Timing;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Taking in whole files of feedback. */
final class Import implements Scenario {

    private static final Aim AIM = new Aim.AtLeast(0.5);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String purpose() {
        return "imports feedback as NDJSON and as CSV";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        var feedback = Feedback.prepare(bed);
        var answers = feedback.answers("survey");
        var ndjson = write(
                bed.scratch().resolve("answers.ndjson"),
                LongStream.range(0, scale.importRows()).mapToObj(answers::json));
        var csv = write(
                bed.scratch().resolve("answers.csv"),
                Stream.concat(
                        Stream.of(Answers.CSV_HEADER),
                        LongStream.range(0, scale.importRows()).mapToObj(answers::csv)));
        try (var tables = new FeedbackTables(bed)) {
            List<Comparison> comparisons = new ArrayList<>();
            comparisons.add(compare(
                    "NDJSON",
                    bed,
                    scale,
                    tables,
                    () -> feedback.importNdjson(BodyPublishers.ofFile(ndjson), scale.importRows())));
            comparisons.add(compare(
                    "CSV",
                    bed,
                    scale,
                    tables,
                    () -> feedback.importCsv(BodyPublishers.ofFile(csv), answers.csvMapping(), scale.importRows())));
            return comparisons;
        }
    }

    private static Path write(Path file, Stream<String> lines) throws Exception {
        Files.createDirectories(file.getParent());
        return Files.write(file, (Iterable<String>) lines::iterator);
    }

    private Comparison compare(String format, TestBed bed, Scale scale, FeedbackTables tables, Timing.Action importFile)
            throws Exception {
        var copied = bed.scratch().resolve("rows.copy");
        var measured = new Rounds(scale.importRounds(), Turns.told(bed.progress(), scale.importRounds()))
                .run(
                        round -> {
                            tables.empty();
                            var sample = Sample.of(Timing.perSecond(scale.importRows(), importFile));
                            if (round == Rounds.WARM_UP) {
                                tables.writeTo(copied);
                            }
                            return sample;
                        },
                        round -> {
                            tables.empty();
                            return Sample.of(Timing.perSecond(scale.importRows(), () -> tables.copyFrom(copied)));
                        });
        return new Comparison(
                name(),
                String.format(
                        Locale.ROOT,
                        "%s import of %,d records, rows a second; COPY of the same rows into a copy of the table with the"
                                + " same indexes",
                        format,
                        scale.importRows()),
                Quantity.PER_SECOND,
                measured,
                AIM,
                "");
    }
}
