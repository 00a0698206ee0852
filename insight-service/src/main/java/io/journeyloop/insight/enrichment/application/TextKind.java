package io.journeyloop.insight.enrichment.application;

/** What a text is. */
public enum TextKind {
    /** A customer's words. */
    FEEDBACK,
    /** A finding. */
    INSIGHT,
    /** The name of a step of a journey. */
    STEP
}
