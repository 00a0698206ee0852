package io.journeyloop.insight.metrics.domain;

import java.util.List;

/** The share of answers at or above a threshold, with Wilson's interval. */
final class Share {

    private Share() {}

    static Estimate atLeast(double threshold, List<Bar> bars) {
        long n = bars.stream().mapToLong(Bar::n).sum();
        long hits = bars.stream()
                .filter(bar -> bar.value() >= threshold)
                .mapToLong(Bar::n)
                .sum();
        return of(hits, n);
    }

    static Estimate of(long hits, long n) {
        double p = (double) hits / n;
        double z2 = Normal.Z * Normal.Z;
        double centre = p + z2 / (2 * n);
        double reach = Normal.Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double divisor = 1 + z2 / n;
        return new Estimate(p, Math.max(0, (centre - reach) / divisor), Math.min(1, (centre + reach) / divisor))
                .scaled();
    }

    /** Newcombe's interval, from the Wilson intervals of both shares. */
    static Estimate difference(Estimate before, Estimate after) {
        double delta = after.value() - before.value();
        double down = Math.hypot(after.value() - after.lower(), before.upper() - before.value());
        double up = Math.hypot(after.upper() - after.value(), before.value() - before.lower());
        return new Estimate(delta, delta - down, delta + up).scaled();
    }
}
