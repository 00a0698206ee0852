package io.journeyloop.opportunity.measurement.domain;

import static io.journeyloop.opportunity.measurement.domain.Direction.HIGHER;
import static io.journeyloop.opportunity.measurement.domain.Direction.LOWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulations draw from a seeded generator: the same numbers each time. */
class VerdictTest {

    private static final int PAIRS = 2000;
    private static final long SEED = 20260314;
    private static final double RARELY = 0.07;

    @Test
    void verdictGoesByTheMetricsDirection() {
        Sample low = new ShareSample(200, 80);
        Sample high = new ShareSample(200, 140);

        assertThat(verdict(low, high, HIGHER)).isEqualTo(Verdict.IMPROVED);
        assertThat(verdict(low, high, LOWER)).isEqualTo(Verdict.WORSE);
        assertThat(verdict(high, low, HIGHER)).isEqualTo(Verdict.WORSE);
        assertThat(verdict(high, low, LOWER)).isEqualTo(Verdict.IMPROVED);
        assertThat(verdict(low, new ShareSample(200, 81), HIGHER)).isEqualTo(Verdict.NO_CHANGE_DETECTED);
    }

    @Test
    void fewerThanThirtyAnswersOnEitherSideAreNoVerdict() {
        Sample many = new ShareSample(500, 0);

        assertThat(verdict(many, new ShareSample(29, 29), HIGHER)).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(verdict(new ShareSample(29, 29), many, HIGHER)).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(verdict(many, new ShareSample(30, 30), HIGHER)).isEqualTo(Verdict.IMPROVED);
        assertThat(verdict(new MeanSample(0, null, null), new MeanSample(40, 4.0, 1.0), HIGHER))
                .isEqualTo(Verdict.INSUFFICIENT_DATA);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 100, 500})
    void equalSharesAreRarelyCalledDifferent(int n) {
        assertThat(differing(random -> share(random, n, 0.6), random -> share(random, n, 0.6)))
                .isLessThanOrEqualTo(RARELY);
        assertThat(differing(random -> share(random, n, 0.9), random -> share(random, n, 0.9)))
                .isLessThanOrEqualTo(RARELY);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 100, 500})
    void equalNetPromoterScoresAreRarelyCalledDifferent(int n) {
        assertThat(differing(random -> nps(random, n, 0.45, 0.25), random -> nps(random, n, 0.45, 0.25)))
                .isLessThanOrEqualTo(RARELY);
        assertThat(differing(random -> nps(random, n, 0.35, 0.35), random -> nps(random, n, 0.35, 0.35)))
                .isLessThanOrEqualTo(RARELY);
        assertThat(differing(random -> nps(random, n, 0.6, 0.4), random -> nps(random, n, 0.6, 0.4)))
                .isLessThanOrEqualTo(RARELY);
    }

    @Test
    void equalNetPromoterScoresOfUnequalSidesAreRarelyCalledDifferent() {
        assertThat(differing(random -> nps(random, 30, 0.35, 0.35), random -> nps(random, 500, 0.35, 0.35)))
                .isLessThanOrEqualTo(RARELY);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 100, 500})
    void equalMeansAreRarelyCalledDifferent(int n) {
        assertThat(differing(random -> mean(random, n, 0), random -> mean(random, n, 0)))
                .isLessThanOrEqualTo(RARELY);
    }

    @Test
    void shiftOfTenPointsOfSatisfactionIsFoundInFiveHundred() {
        assertThat(improved(random -> share(random, 500, 0.6), random -> share(random, 500, 0.7)))
                .isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void shiftOfTwentyPointsOfNetPromotersIsFoundInFiveHundred() {
        assertThat(improved(random -> nps(random, 500, 0.35, 0.35), random -> nps(random, 500, 0.45, 0.25)))
                .isGreaterThanOrEqualTo(0.8);
    }

    private static double differing(Function<Random, Sample> before, Function<Random, Sample> after) {
        return portion(before, after, Verdict.IMPROVED) + portion(before, after, Verdict.WORSE);
    }

    private static double improved(Function<Random, Sample> before, Function<Random, Sample> after) {
        return portion(before, after, Verdict.IMPROVED);
    }

    private static double portion(Function<Random, Sample> before, Function<Random, Sample> after, Verdict wanted) {
        Random random = new Random(SEED);
        return (double) IntStream.range(0, PAIRS)
                        .filter(pair -> verdict(before.apply(random), after.apply(random), HIGHER) == wanted)
                        .count()
                / PAIRS;
    }

    private static Verdict verdict(Sample before, Sample after, Direction better) {
        return Comparison.of(before, after, better).verdict();
    }

    private static Sample share(Random random, int n, double p) {
        return new ShareSample(
                n, IntStream.range(0, n).filter(i -> random.nextDouble() < p).count());
    }

    private static Sample nps(Random random, int n, double promoters, double detractors) {
        double[] draws =
                IntStream.range(0, n).mapToDouble(i -> random.nextDouble()).toArray();
        return new PromoterSample(
                n,
                IntStream.range(0, n).filter(i -> draws[i] < promoters).count(),
                IntStream.range(0, n).filter(i -> draws[i] >= 1 - detractors).count());
    }

    /** Answers from 1 to 7, as of a scale of effort. */
    private static Sample mean(Random random, int n, int shift) {
        double[] answers = IntStream.range(0, n)
                .mapToDouble(i -> Math.clamp(Math.round(4.5 + shift + 1.5 * random.nextGaussian()), 1, 7))
                .toArray();
        double mean =
                IntStream.range(0, n).mapToDouble(i -> answers[i]).average().orElseThrow();
        double squares = IntStream.range(0, n)
                .mapToDouble(i -> (answers[i] - mean) * (answers[i] - mean))
                .sum();
        return new MeanSample(n, mean, squares / (n - 1));
    }
}
