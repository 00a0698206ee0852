package io.journeyloop.insight.metrics.domain;

/** Which way a metric gets better. */
public enum Direction {
    HIGHER,
    LOWER
}
