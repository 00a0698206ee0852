package io.journeyloop.opportunity.scoring.domain;

/** How a model's criteria become a score. */
public enum ScoringMethod {
    /** Weighted mean of what it is worth to customer and business; effort is an axis of its own. */
    VALUE_EFFORT,
    /** Importance, and how far satisfaction lags behind it; the business side is an axis of its own. */
    ODI,
    /** Reach, impact and confidence over effort. */
    RICE,
    /** Cost of delay over job size. */
    WSJF,
    /** A formula that the tenant writes over its own criteria. */
    CUSTOM
}
