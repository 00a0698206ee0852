package io.journeyloop.insight.metrics.domain;

/** Which answers speak for a place. */
public enum Level {
    /** Those about the place itself. */
    OWN,
    /** Those about the place, and about all places inside it. */
    POOLED
}
