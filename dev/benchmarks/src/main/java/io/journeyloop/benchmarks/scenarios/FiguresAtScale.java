package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.INSIGHT;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.Feedback;
import io.journeyloop.benchmarks.bed.LineStream;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Crowd;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.benchmarks.measure.Timing;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Reading figures and lists in a tenant with much feedback, against one with little. */
final class FiguresAtScale implements Scenario {

    private static final Aim AIM = new Aim.AtMost(1.3);

    /** Several reads are compared, and some are slow. */
    private static final int SHARE_OF_READS = 4;

    /** Rows of one import; two of them run at once. */
    private static final int PART = 50_000;

    private static final int SENDERS = 2;

    @Override
    public String name() {
        return "figures-at-scale";
    }

    @Override
    public String purpose() {
        return "reads figures and lists beside few and many records";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        var few = Feedback.prepare(bed);
        var many = Feedback.prepare(bed);
        fill(bed, few, scale.fewRows());
        fill(bed, many, scale.manyRows());
        bed.settle(INSIGHT);
        bed.tidy(INSIGHT);
        List<Comparison> comparisons = new ArrayList<>();
        for (var read : reads()) {
            comparisons.add(compare(read, few, many, scale));
        }
        return comparisons;
    }

    private record Read(String what, Function<Feedback, String> path) {}

    private static List<Read> reads() {
        return List.of(
                new Read("figures of a step", of -> metrics(of) + "&stepKey=step-7"),
                new Read(
                        "figures of a step in one channel and month",
                        of -> metrics(of) + "&stepKey=step-7&channel=phone&from=2026-02-01&to=2026-03-01"),
                new Read("figures of a journey", FiguresAtScale::metrics),
                new Read("figures of a journey in a month", of -> metrics(of) + "&from=2026-02-01&to=2026-03-01"),
                new Read("the 50 newest records", of -> "/api/v1/feedback?limit=50"),
                new Read(
                        "the 50 newest records of a step",
                        of -> "/api/v1/feedback?limit=50&stepId="
                                + of.journey().stepIds().get(6)));
    }

    private static String metrics(Feedback of) {
        return "/api/v1/metrics?journeyKey=" + of.journey().key();
    }

    private Comparison compare(Read read, Feedback few, Feedback many, Scale scale) throws Exception {
        var measured = new Rounds(scale.rounds(), round -> {})
                .run(round -> times(read, many, scale, round), round -> times(read, few, scale, round));
        return new Comparison(
                name(),
                String.format(
                        Locale.ROOT,
                        "GET of %s in a tenant with %,d feedback records; with %,d",
                        read.what,
                        scale.manyRows(),
                        scale.fewRows()),
                Quantity.MILLISECONDS,
                measured,
                AIM,
                "");
    }

    private static Sample times(Read read, Feedback of, Scale scale, int round) throws Exception {
        int reads = round == Rounds.WARM_UP ? scale.warmUpReads() / 10 : scale.reads() / SHARE_OF_READS;
        var path = read.path.apply(of);
        return Timing.each(Math.max(1, reads), () -> of.insight().get(path));
    }

    private static void fill(TestBed bed, Feedback feedback, int rows) throws Exception {
        var next = new AtomicInteger();
        Crowd.Work sender = turn -> {
            for (int first = next.getAndAdd(PART); first < rows; first = next.getAndAdd(PART)) {
                send(feedback, first, Math.min(rows, first + PART));
                bed.progress().step("  records are imported: " + Math.min(rows, first + PART) + " of " + rows);
            }
        };
        new Crowd(Collections.nCopies(SENDERS, sender)).times(1);
        feedback.awaitFigures();
    }

    private static void send(Feedback feedback, int first, int end) {
        var answers = feedback.answers("survey");
        feedback.importNdjson(
                BodyPublishers.ofInputStream(() -> new LineStream(answers::json, first, end)), end - first);
    }
}
