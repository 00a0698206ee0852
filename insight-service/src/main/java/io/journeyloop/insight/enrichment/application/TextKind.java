package io.journeyloop.insight.enrichment.application;

/** Whose words a text is. */
public enum TextKind {
    /** A customer's. */
    FEEDBACK,
    /** Those of a finding. */
    INSIGHT
}
