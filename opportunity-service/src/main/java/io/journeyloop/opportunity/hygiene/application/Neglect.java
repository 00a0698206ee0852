package io.journeyloop.opportunity.hygiene.application;

/** What is wrong with an open opportunity. */
public enum Neglect {
    /** It has no owner. */
    UNOWNED,
    /** Nobody has changed it for long. */
    STALE,
    /** One or the other. */
    ANY
}
