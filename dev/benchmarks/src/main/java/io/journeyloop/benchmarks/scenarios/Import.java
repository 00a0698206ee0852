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
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Taking in a whole file of feedback.
 *
 * @param format as people call it
 */
record Import(String name, String format, FileSender sender) implements Scenario {

    private static final Aim AIM = new Aim.AtLeast(0.5);

    /** Enough for both sides' code to be compiled. */
    private static final int SHARE_OF_WARM_UP = 10;

    /** Writes so many answers to a file, and tells how it is sent. */
    @FunctionalInterface
    interface FileSender {

        Timing.Action prepare(Feedback feedback, Path file, int rows) throws IOException;
    }

    static Import ofNdjson() {
        return new Import("import-ndjson", "NDJSON", (feedback, file, rows) -> {
            var answers = feedback.answers("survey");
            Files.write(file, (Iterable<String>) lines(answers::json, rows)::iterator);
            return () -> feedback.importNdjson(BodyPublishers.ofFile(file), rows);
        });
    }

    static Import ofCsv() {
        return new Import("import-csv", "CSV", (feedback, file, rows) -> {
            var answers = feedback.answers("survey");
            var table = Stream.concat(Stream.of(Answers.CSV_HEADER), lines(answers::csv, rows));
            Files.write(file, (Iterable<String>) table::iterator);
            return () -> feedback.importCsv(BodyPublishers.ofFile(file), answers.csvMapping(), rows);
        });
    }

    private static Stream<String> lines(LongFunction<String> answers, int rows) {
        return LongStream.range(0, rows).mapToObj(answers);
    }

    @Override
    public String purpose() {
        return "imports feedback as " + format;
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        var feedback = Feedback.prepare(bed);
        Files.createDirectories(bed.scratch());
        int few = scale.importRows() / SHARE_OF_WARM_UP;
        var warmUp = sender.prepare(feedback, bed.scratch().resolve("few-answers"), few);
        var whole = sender.prepare(feedback, bed.scratch().resolve("answers"), scale.importRows());
        var stored = bed.scratch().resolve("stored-rows");
        try (var tables = new FeedbackTables(bed)) {
            List<Double> later = new ArrayList<>();
            var measured = new Rounds(scale.importRounds(), Turns.told(bed.progress(), scale.importRounds()))
                    .run(
                            round -> {
                                int rows = round == Rounds.WARM_UP ? few : scale.importRows();
                                tables.empty();
                                var rate = Timing.perSecond(rows, round == Rounds.WARM_UP ? warmUp : whole);
                                later.add(Timing.milliseconds(feedback::awaitFigures));
                                // ours goes first in the warm-up and in round 1
                                if (round <= 1) {
                                    tables.writeTo(stored);
                                }
                                return Sample.of(rate);
                            },
                            round -> {
                                tables.empty();
                                int rows = round == Rounds.WARM_UP ? few : scale.importRows();
                                return Sample.of(Timing.perSecond(rows, () -> tables.copyFrom(stored)));
                            });
            return List.of(new Comparison(name(), what(scale), Quantity.PER_SECOND, measured, AIM, seen(later)));
        }
    }

    /** Without the warm-up. */
    private static String seen(List<Double> later) {
        var rounds = later.stream().skip(1).mapToDouble(Double::doubleValue).toArray();
        return String.format(
                Locale.ROOT,
                "rows a second, one sender; in every figure %.1f s after the answer",
                Sample.of(rounds).median() / 1e3);
    }

    private String what(Scale scale) {
        return String.format(
                Locale.ROOT,
                "%s import of %,d records; COPY of the same rows into a copy of the table with the same indexes",
                format,
                scale.importRows());
    }
}
