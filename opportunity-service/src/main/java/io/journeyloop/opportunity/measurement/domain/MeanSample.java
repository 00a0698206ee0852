package io.journeyloop.opportunity.measurement.domain;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The mean of the answers.
 *
 * <p>Its interval is Student's; that of a difference is Welch's, for two spreads that need not be the same (B. L. Welch,
 * "The generalization of 'Student's' problem when several different population variances are involved", Biometrika 34,
 * 1947), with the degrees of freedom of Welch and Satterthwaite.
 *
 * @param mean null without an answer
 * @param variance of the answers, with n − 1 in the denominator; null with fewer than two
 */
public record MeanSample(
        long n, @Nullable Double mean, @Nullable Double variance) implements Sample {

    @Override
    public @Nullable Estimate estimate() {
        if (mean == null) {
            return null;
        }
        if (variance == null) {
            return Estimate.alone(mean, Rounding.SCALED);
        }
        double reach = quantile(n - 1.0) * Math.sqrt(variance / n);
        return Estimate.around(mean, reach, reach, Rounding.SCALED);
    }

    @Override
    public @Nullable Estimate minus(Sample before) {
        if (!(before instanceof MeanSample other)) {
            throw Sample.differentKinds();
        }
        if (mean == null || other.mean == null) {
            return null;
        }
        double delta = mean - other.mean;
        if (variance == null || other.variance == null) {
            return Estimate.alone(delta, Rounding.SCALED);
        }
        double reach = reach(variance / n, n - 1.0, other.variance / other.n, other.n - 1.0);
        return Estimate.around(delta, reach, reach, Rounding.SCALED);
    }

    private static double reach(double error, double freedom, double otherError, double otherFreedom) {
        double both = error + otherError;
        if (both == 0) {
            return 0;
        }
        return quantile(both * both / (error * error / freedom + otherError * otherError / otherFreedom))
                * Math.sqrt(both);
    }

    private static double quantile(double freedom) {
        return TDistribution.of(freedom).inverseCumulativeProbability(Normal.UPPER_TAIL);
    }
}
