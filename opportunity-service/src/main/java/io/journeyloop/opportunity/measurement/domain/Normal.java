package io.journeyloop.opportunity.measurement.domain;

/** The confidence that all intervals are given at. */
final class Normal {

    /** Quantile of the normal distribution for 95 %, two-sided. */
    static final double Z = 1.959964;

    /** The same confidence as a one-sided probability, for Student's t. */
    static final double UPPER_TAIL = 0.975;

    private Normal() {}
}
