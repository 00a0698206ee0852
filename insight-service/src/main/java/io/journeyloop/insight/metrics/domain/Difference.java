package io.journeyloop.insight.metrics.domain;

import org.jspecify.annotations.Nullable;

/**
 * How far one figure lies from another that is computed the same way.
 *
 * @param estimate the second figure minus the first, in the metric's own unit, with its 95 % interval; null when one of
 *     them has no answer
 */
public record Difference(@Nullable Estimate estimate, long nBefore, long nAfter, Verdict verdict) {

    /**
     * Newcombe's interval for shares, from two Wilson intervals; standard errors from the adjusted variance for NPS;
     * Welch's for means.
     */
    public static Difference between(Figure before, Figure after, Direction better) {
        Estimate first = before.estimate();
        Estimate second = after.estimate();
        if (first == null || second == null) {
            return new Difference(null, before.n(), after.n(), Verdict.INSUFFICIENT_DATA);
        }
        Estimate estimate = switch (after.method()) {
            case NET_PROMOTER -> NetPromoter.difference(before.histogram(), after.histogram());
            case TOP_TWO_BOX, TOP_THREE_BOX, SHARE -> Share.difference(first, second);
            case MEAN -> means(before, after);
        };
        return new Difference(estimate, before.n(), after.n(), verdict(before, after, estimate, better));
    }

    private static Estimate means(Figure before, Figure after) {
        Moments first = before.numbers();
        Moments second = after.numbers();
        return first == null || second == null
                ? Mean.difference(
                        Moments.of(before.histogram()),
                        Moments.of(after.histogram()),
                        after.type().scale())
                : Mean.differenceOfNumbers(first, second);
    }

    /** The bound of the interval that is nearest to no difference: zero when the interval holds zero. */
    public double certain() {
        if (estimate == null || estimate.lower() <= 0 && estimate.upper() >= 0) {
            return 0;
        }
        return estimate.lower() > 0 ? estimate.lower() : estimate.upper();
    }

    private static Verdict verdict(Figure before, Figure after, Estimate estimate, Direction better) {
        if (before.state() != FigureState.OK || after.state() != FigureState.OK) {
            return Verdict.INSUFFICIENT_DATA;
        }
        if (estimate.lower() > 0) {
            return better == Direction.HIGHER ? Verdict.IMPROVED : Verdict.WORSE;
        }
        if (estimate.upper() < 0) {
            return better == Direction.HIGHER ? Verdict.WORSE : Verdict.IMPROVED;
        }
        return Verdict.NO_CHANGE_DETECTED;
    }
}
