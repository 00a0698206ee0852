package io.journeyloop.insight.sampling.domain;

/** A share of n cases with Wilson's 95 % interval. */
public record Proportion(double value, double lower, double upper) {

    private static final double Z = 1.959964;

    /** @param n at least one */
    public static Proportion of(long hits, long n) {
        double p = (double) hits / n;
        double centre = p + Z * Z / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        double divisor = 1 + Z * Z / n;
        return new Proportion(
                rounded(p),
                rounded(Math.max(0, (centre - reach) / divisor)),
                rounded(Math.min(1, (centre + reach) / divisor)));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
