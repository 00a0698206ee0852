package io.journeyloop.opportunity.backlog.domain;

/** Where the work on an opportunity stands. */
public enum OpportunityStatus {
    OPEN,
    IN_PROGRESS,
    SOLVED,
    DISMISSED
}
