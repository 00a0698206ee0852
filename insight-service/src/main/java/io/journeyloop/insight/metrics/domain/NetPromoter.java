package io.journeyloop.insight.metrics.domain;

import java.util.List;

/** Net promoter score over answers on 0 to 10; the buckets are half-open, so that 6.5 and 8.5 fall in one of them. */
final class NetPromoter {

    private static final Scale POINTS = new Scale(-100, 100);
    private static final double PROMOTER_FROM = 9;
    private static final double PASSIVE_FROM = 7;

    private NetPromoter() {}

    static Estimate of(List<Bar> bars) {
        return Counts.of(bars).estimate();
    }

    /** Student's quantile for the smaller side, since the variances are estimated: it is the normal one at many answers. */
    static Estimate difference(List<Bar> before, List<Bar> after) {
        Counts first = Counts.of(before);
        Counts second = Counts.of(after);
        double delta = second.score() - first.score();
        double quantile = Mean.quantile(Math.max(1, Math.min(first.n(), second.n()) - 1));
        double reach = 100 * quantile * Math.sqrt(first.variance() + second.variance());
        return new Estimate(delta, Math.max(-200, delta - reach), Math.min(200, delta + reach)).inPoints();
    }

    /**
     * The interval is an adjusted Wald interval: ¾ promoter, ¾ detractor and 1½ passives are added first, because the
     * plain one has no width at all when everyone agrees.
     */
    private record Counts(long promoters, long detractors, long n) {

        static Counts of(List<Bar> bars) {
            long promoters = 0;
            long detractors = 0;
            long n = 0;
            for (Bar bar : bars) {
                promoters += bar.value() >= PROMOTER_FROM ? bar.n() : 0;
                detractors += bar.value() < PASSIVE_FROM ? bar.n() : 0;
                n += bar.n();
            }
            return new Counts(promoters, detractors, n);
        }

        double score() {
            return 100.0 * (promoters - detractors) / n;
        }

        Estimate estimate() {
            double reach = Normal.Z * Math.sqrt(variance());
            return new Estimate(score(), POINTS.clamp(100 * (centre() - reach)), POINTS.clamp(100 * (centre() + reach)))
                    .inPoints();
        }

        private double centre() {
            return (promoters - detractors) / adjustedN();
        }

        double variance() {
            double either = (promoters + detractors + 1.5) / adjustedN();
            return (either - centre() * centre()) / adjustedN();
        }

        private double adjustedN() {
            return n + 3.0;
        }
    }
}
