package io.journeyloop.insight.metrics.application;

/** Through what a figure is seen; answers are counted for each. */
public enum Lens {
    /** Everybody's answers. */
    ALL,
    PERSONA,
    CHANNEL,
    SOURCE,
    SEGMENT,
    /**
     * Persona, channel and source apart, for everybody and for each segment: for figures that look at more than one of
     * them.
     */
    EACH
}
