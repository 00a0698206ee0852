package io.journeyloop.opportunity.measurement.domain;

/** What a difference between two sides says. */
public enum Verdict {
    /** The interval of the difference lies on the good side of zero. */
    IMPROVED,
    /** The interval of the difference lies on the bad side of zero. */
    WORSE,
    /** The interval holds zero. */
    NO_CHANGE_DETECTED,
    /** Fewer than thirty answers on either side, or no interval: no verdict. */
    INSUFFICIENT_DATA
}
