package io.journeyloop.opportunity.cycles.domain;

/** Where an improvement cycle stands. */
public enum Stage {
    /** What customers say is gathered. */
    MEASURE,
    /** The few steps that hurt most are known. */
    PRIORITISE,
    /** Somebody does something about them. */
    ADDRESS,
    /** The journey's map shows what is changing. */
    REFLECT,
    /** Customers have the change, and are heard again. */
    REMEASURE,
    /** It is over; the next one has begun. */
    CLOSED;

    /** The stage after this one; a closed cycle stays closed. */
    public Stage next() {
        return this == CLOSED ? CLOSED : values()[ordinal() + 1];
    }
}
