package io.journeyloop.opportunity.measurement.domain;

/** The confidence that all intervals are given at. */
final class Normal {

    /** Quantile of the normal distribution for 95 %, two-sided. */
    static final double Z = 1.959964;

    private Normal() {}
}
