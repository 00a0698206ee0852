package io.journeyloop.opportunity.scoring.domain;

/** Where a criterion's value comes from. */
public enum InputSource {
    /** A person gives it. */
    MANUAL,
    /** Stored evidence gives it, unless a person does. */
    EVIDENCE
}
