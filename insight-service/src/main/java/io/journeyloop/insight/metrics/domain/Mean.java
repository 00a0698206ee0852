package io.journeyloop.insight.metrics.domain;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/** The mean of answers with Student's interval, which never leaves the scale. */
final class Mean {

    private Mean() {}

    static Estimate of(Moments moments, Scale scale) {
        if (moments.n() == 1) {
            // One answer says nothing about the spread: the interval is the whole scale.
            return new Estimate(moments.mean(), scale.min(), scale.max()).scaled();
        }
        double reach = reach(moments);
        return new Estimate(moments.mean(), scale.clamp(moments.mean() - reach), scale.clamp(moments.mean() + reach))
                .scaled();
    }

    /** Of numbers without a scale; one of them has no interval at all. */
    static @Nullable Estimate ofNumbers(Moments moments) {
        if (moments.n() < 2) {
            return null;
        }
        double reach = reach(moments);
        return new Estimate(moments.mean(), moments.mean() - reach, moments.mean() + reach).scaled();
    }

    private static double reach(Moments moments) {
        return quantile(moments.n() - 1.0) * Math.sqrt(moments.error());
    }

    /** Welch's interval, for two spreads that need not be the same. */
    static Estimate difference(Moments first, Moments second, Scale scale) {
        double widest = scale.max() - scale.min();
        double delta = second.mean() - first.mean();
        double reach = first.n() == 1 || second.n() == 1 ? widest : reach(first, second);
        return new Estimate(delta, Math.max(-widest, delta - reach), Math.min(widest, delta + reach)).scaled();
    }

    static Estimate differenceOfNumbers(Moments first, Moments second) {
        double delta = second.mean() - first.mean();
        double reach = reach(first, second);
        return new Estimate(delta, delta - reach, delta + reach).scaled();
    }

    private static double reach(Moments first, Moments second) {
        double error = first.error() + second.error();
        if (error == 0) {
            return 0;
        }
        double freedom = error
                * error
                / (first.error() * first.error() / (first.n() - 1)
                        + second.error() * second.error() / (second.n() - 1));
        return quantile(freedom) * Math.sqrt(error);
    }

    static double quantile(double freedom) {
        return TDistribution.of(freedom).inverseCumulativeProbability(Normal.UPPER_TAIL);
    }
}
