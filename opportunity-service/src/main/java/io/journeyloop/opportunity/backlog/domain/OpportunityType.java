package io.journeyloop.opportunity.backlog.domain;

/** What kind of opportunity it is. */
public enum OpportunityType {
    PAIN_POINT,
    UNMET_NEED,
    ADOPTION_BARRIER,
    IMPROVEMENT
}
