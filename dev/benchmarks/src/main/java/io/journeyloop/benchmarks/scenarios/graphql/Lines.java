package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Measured;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.benchmarks.scenarios.graphql.Contest.Entrant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The report of one question.
 *
 * @param rate requests a second at which times and CPU were measured
 * @param seen what was checked
 */
record Lines(String scenario, Question question, double rate, String seen) {

    /** @param entrants the product first, which each of the others is a reference for */
    List<Comparison> of(List<Entrant> entrants) {
        var ours = entrants.getFirst();
        return entrants.subList(1, entrants.size()).stream()
                .flatMap(other -> lines(ours, other))
                .toList();
    }

    private Stream<Comparison> lines(Entrant ours, Entrant other) {
        var steadily = String.format(Locale.ROOT, " at %.1f requests a second", rate);
        return Stream.of(
                line(
                        "highest rate of which 99 % are answered within " + Contest.LIMIT.toSeconds() + " s",
                        Quantity.PER_SECOND,
                        Result::sustainedRounds,
                        ours,
                        other),
                line("answer times" + steadily, Quantity.MILLISECONDS, Result::times, ours, other),
                line("99th percentile of these times", Quantity.MILLISECONDS, Result::slowest, ours, other),
                line("CPU for each request" + steadily, Quantity.MILLISECONDS, Result::cpuRounds, ours, other));
    }

    private Comparison line(
            String what, Quantity quantity, Function<Result, List<Sample>> rounds, Entrant ours, Entrant other) {
        return new Comparison(
                scenario,
                question.text() + ": " + what + "; " + other.side().name(),
                quantity,
                new Measured(rounds.apply(ours.result()), rounds.apply(other.result())),
                new Aim.None(),
                seen + failed(ours) + failed(other));
    }

    private static String failed(Entrant entrant) {
        int failed = entrant.result().failed();
        return failed == 0
                ? ""
                : "; " + entrant.side().name() + " failed " + failed + " requests, which are in no figure";
    }
}
