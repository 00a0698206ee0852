package io.journeyloop.journey.reports.domain;

/** What may be unknown of a touchpoint. */
public enum Gap {
    /** It has no customer goal. */
    GOAL,
    /** It names no need. */
    NEED,
    /** Nothing is written about what customers feel at its step. */
    EMOTION,
    /** No insight counts at its step, and no open opportunity names it. */
    PAIN,
    /** Neither feedback nor insights have been collected at its step. */
    EVIDENCE
}
