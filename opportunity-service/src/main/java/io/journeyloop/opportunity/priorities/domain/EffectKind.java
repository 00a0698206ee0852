package io.journeyloop.opportunity.priorities.domain;

/** What is wrong with a step. */
public enum EffectKind {
    /** Its experience lies certainly below neutral. */
    HURTS,
    /** It is not certainly below neutral, but below the other steps of its journey. */
    LAGS
}
