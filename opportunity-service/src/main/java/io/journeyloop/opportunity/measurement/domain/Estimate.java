package io.journeyloop.opportunity.measurement.domain;

import org.jspecify.annotations.Nullable;

/**
 * A value with its 95 % interval.
 *
 * @param lower null where the spread is unknown, as is the upper bound
 */
public record Estimate(
        double value, @Nullable Double lower, @Nullable Double upper) {

    static Estimate around(double value, double down, double up, int decimals) {
        return new Estimate(
                Rounding.to(decimals, value), Rounding.to(decimals, value - down), Rounding.to(decimals, value + up));
    }

    static Estimate alone(double value, int decimals) {
        return new Estimate(Rounding.to(decimals, value), null, null);
    }
}
