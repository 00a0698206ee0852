package io.journeyloop.opportunity.measurement.domain;

/** Which way a metric gets better. */
public enum Direction {
    HIGHER,
    LOWER
}
