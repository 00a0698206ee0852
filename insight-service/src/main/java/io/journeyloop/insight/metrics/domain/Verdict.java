package io.journeyloop.insight.metrics.domain;

/** What a difference between two figures says. */
public enum Verdict {
    /** The interval of the difference lies on the good side of zero. */
    IMPROVED,
    /** The interval of the difference lies on the bad side of zero. */
    WORSE,
    /** The interval holds zero. */
    NO_CHANGE_DETECTED,
    /** Fewer than thirty answers on either side: no verdict. */
    INSUFFICIENT_DATA
}
