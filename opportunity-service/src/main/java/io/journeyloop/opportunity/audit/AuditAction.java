package io.journeyloop.opportunity.audit;

/** What somebody did. */
public enum AuditAction {
    MODEL_CREATED,
    MODEL_CHANGED,
    MODEL_ACTIVATED,
    MODEL_ARCHIVED,
    INPUTS_CHANGED,
    OPPORTUNITY_DISMISSED,
    OPPORTUNITY_MERGED,
    OPPORTUNITY_TOOK_OVER,
    MERGE_UNDONE,
    OPPORTUNITY_GAVE_BACK,
    DUPLICATE_DECLINED
}
