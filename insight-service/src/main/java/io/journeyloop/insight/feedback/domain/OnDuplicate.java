package io.journeyloop.insight.feedback.domain;

/** What to do with a record whose source has delivered its external id before. */
public enum OnDuplicate {
    /** What is stored stays. */
    KEEP,
    /** What is stored is replaced if the customer answered later than that; what it was before is kept as history. */
    CORRECT
}
