package io.journeyloop.opportunity.measurement.domain;

import org.jspecify.annotations.Nullable;

/**
 * The mean of the answers.
 *
 * <p>Its interval is Student's; that of a difference is Welch's.
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
        double reach = Student.reach(variance / n, n - 1.0);
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
        double reach = Student.reach(variance / n, n - 1.0, other.variance / other.n, other.n - 1.0);
        return Estimate.around(delta, reach, reach, Rounding.SCALED);
    }
}
