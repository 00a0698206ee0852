package io.journeyloop.opportunity.measurement.domain;

import org.apache.commons.statistics.distribution.TDistribution;

/** How far 95 % intervals of means reach to either side, by Student's t. */
public final class Student {

    /** The confidence of the intervals as a one-sided probability. */
    private static final double UPPER_TAIL = 0.975;

    private Student() {}

    /**
     * Of one mean.
     *
     * @param error the square of its standard error
     * @param freedom degrees of freedom
     */
    public static double reach(double error, double freedom) {
        return TDistribution.of(freedom).inverseCumulativeProbability(UPPER_TAIL) * Math.sqrt(error);
    }

    /**
     * Of a difference of two means whose spreads need not be the same (B. L. Welch, "The generalization of 'Student's'
     * problem when several different population variances are involved", Biometrika 34, 1947), with the degrees of
     * freedom of Welch and Satterthwaite.
     */
    public static double reach(double error, double freedom, double otherError, double otherFreedom) {
        double both = error + otherError;
        return both == 0
                ? 0
                : reach(both, both * both / (error * error / freedom + otherError * otherError / otherFreedom));
    }
}
