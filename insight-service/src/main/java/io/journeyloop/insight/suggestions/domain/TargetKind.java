package io.journeyloop.insight.suggestions.domain;

/** What a record may be about. */
public enum TargetKind {
    STEP,
    INSIGHT
}
