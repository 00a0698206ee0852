package io.journeyloop.opportunity.audit;

/** What somebody did. */
public enum AuditAction {
    MODEL_CREATED,
    MODEL_CHANGED,
    MODEL_ACTIVATED,
    MODEL_ARCHIVED,
    INPUTS_CHANGED,
    OPPORTUNITY_DISMISSED
}
