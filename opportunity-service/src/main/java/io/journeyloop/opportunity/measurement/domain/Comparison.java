package io.journeyloop.opportunity.measurement.domain;

import org.jspecify.annotations.Nullable;

/**
 * Two sides of the same metric, and what their difference says.
 *
 * @param delta second minus first, with its interval; null where one of them has no answer
 * @param state that of the side with fewer answers
 */
public record Comparison(
        Sample first, Sample second, @Nullable Estimate delta, FigureState state, Verdict verdict) {

    /**
     * By which rules figures, intervals and verdicts are computed; another rule is another version. The first one took the
     * normal distribution's quantile for differences of net promoter scores.
     */
    public static final int FORMULA_VERSION = 2;

    /** Compares; no verdict is given on fewer than thirty answers on either side. */
    public static Comparison of(Sample first, Sample second, Direction better) {
        Estimate delta = second.minus(first);
        FigureState state = FigureState.of(Math.min(first.n(), second.n()));
        return new Comparison(first, second, delta, state, verdict(delta, state, better));
    }

    private static Verdict verdict(@Nullable Estimate delta, FigureState state, Direction better) {
        if (state != FigureState.OK || delta == null || delta.lower() == null || delta.upper() == null) {
            return Verdict.INSUFFICIENT_DATA;
        }
        if (delta.lower() > 0) {
            return better == Direction.HIGHER ? Verdict.IMPROVED : Verdict.WORSE;
        }
        if (delta.upper() < 0) {
            return better == Direction.HIGHER ? Verdict.WORSE : Verdict.IMPROVED;
        }
        return Verdict.NO_CHANGE_DETECTED;
    }
}
