package io.journeyloop.opportunity.measurement.domain;

import org.jspecify.annotations.Nullable;

/**
 * A share of the answers, such as CSAT's top two boxes.
 *
 * <p>Its interval is Wilson's (E. B. Wilson, "Probable inference", JASA 22, 1927); that of a difference is Newcombe's
 * from two of them (R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison
 * of eleven methods", Statistics in Medicine 17, 1998, method 10).
 *
 * @param hits how many of the answers count
 */
public record ShareSample(long n, long hits) implements Sample {

    @Override
    public @Nullable Estimate estimate() {
        if (n == 0) {
            return null;
        }
        Wilson wilson = wilson();
        return Estimate.around(
                wilson.share(), wilson.share() - wilson.lower(), wilson.upper() - wilson.share(), Rounding.SCALED);
    }

    @Override
    public @Nullable Estimate minus(Sample before) {
        if (!(before instanceof ShareSample other)) {
            throw Sample.differentKinds();
        }
        if (n == 0 || other.n == 0) {
            return null;
        }
        Wilson now = wilson();
        Wilson then = other.wilson();
        double down = Math.hypot(now.share() - now.lower(), then.upper() - then.share());
        double up = Math.hypot(now.upper() - now.share(), then.share() - then.lower());
        return Estimate.around(now.share() - then.share(), down, up, Rounding.SCALED);
    }

    private Wilson wilson() {
        double p = (double) hits / n;
        double z2 = Normal.Z * Normal.Z;
        double centre = p + z2 / (2 * n);
        double reach = Normal.Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double divisor = 1 + z2 / n;
        return new Wilson(p, Math.max(0, (centre - reach) / divisor), Math.min(1, (centre + reach) / divisor));
    }

    /** Unrounded, so that a difference is rounded once. */
    private record Wilson(double share, double lower, double upper) {}
}
