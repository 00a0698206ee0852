package io.journeyloop.insight.metrics.domain;

import java.util.List;

/** Net promoter score over answers on 0 to 10; the buckets are half-open, so that 6.5 and 8.5 fall in one of them. */
final class NetPromoter {

    private static final Scale POINTS = new Scale(-100, 100);
    private static final double PROMOTER_FROM = 9;
    private static final double PASSIVE_FROM = 7;

    private NetPromoter() {}

    static Estimate of(List<Bar> bars) {
        long promoters = 0;
        long detractors = 0;
        long n = 0;
        for (Bar bar : bars) {
            promoters += bar.value() >= PROMOTER_FROM ? bar.n() : 0;
            detractors += bar.value() < PASSIVE_FROM ? bar.n() : 0;
            n += bar.n();
        }
        return of(promoters, detractors, n);
    }

    /**
     * Adjusted Wald interval: ¾ promoter, ¾ detractor and 1½ passives are added first, because the plain interval has no
     * width at all when everyone agrees.
     */
    private static Estimate of(long promoters, long detractors, long n) {
        double adjustedN = n + 3.0;
        double p = (promoters + 0.75) / adjustedN;
        double d = (detractors + 0.75) / adjustedN;
        double centre = p - d;
        double reach = Normal.Z * Math.sqrt((p + d - centre * centre) / adjustedN);
        return new Estimate(
                        100.0 * (promoters - detractors) / n,
                        POINTS.clamp(100 * (centre - reach)),
                        POINTS.clamp(100 * (centre + reach)))
                .inPoints();
    }
}
