package io.journeyloop.opportunity.measurement.domain;

import org.jspecify.annotations.Nullable;

/**
 * Answers to "would you recommend us", in points from −100 to 100.
 *
 * <p>The standard error comes from the adjusted variance: ¾ promoter, ¾ detractor and 1½ passives are added first, because
 * the plain one is zero when everyone agrees (after A. Agresti and B. Min's adjustment for matched proportions; B. Rocks,
 * "Interval estimation for the net promoter score", The American Statistician 70, 2016). A difference has the interval
 * ± t·√(SE₁² + SE₂²). The quantile is Student's for the smaller side, since the variances are estimated: that of the normal
 * distribution would call more than 7 % of equal scores different at thirty answers, and is the same at many.
 */
public record PromoterSample(long n, long promoters, long detractors) implements Sample {

    private static final double WIDEST = 200;
    private static final double END = 100;

    @Override
    public @Nullable Estimate estimate() {
        if (n == 0) {
            return null;
        }
        double reach = Normal.Z * Math.sqrt(variance());
        double lower = Math.max(-END, END * (centre() - reach));
        double upper = Math.min(END, END * (centre() + reach));
        return Estimate.around(score(), score() - lower, upper - score(), Rounding.POINTS);
    }

    @Override
    public @Nullable Estimate minus(Sample before) {
        if (!(before instanceof PromoterSample other)) {
            throw Sample.differentKinds();
        }
        if (n == 0 || other.n == 0) {
            return null;
        }
        double delta = score() - other.score();
        double reach = END * Student.reach(variance() + other.variance(), Math.max(1, Math.min(n, other.n) - 1));
        return Estimate.around(
                delta, Math.min(reach, delta + WIDEST), Math.min(reach, WIDEST - delta), Rounding.POINTS);
    }

    private double score() {
        return END * (promoters - detractors) / n;
    }

    private double centre() {
        return (promoters - detractors) / adjustedN();
    }

    /** Of the mean of answers that are worth 1, 0 or −1. */
    private double variance() {
        double either = (promoters + detractors + 1.5) / adjustedN();
        return (either - centre() * centre()) / adjustedN();
    }

    private double adjustedN() {
        return n + 3.0;
    }
}
