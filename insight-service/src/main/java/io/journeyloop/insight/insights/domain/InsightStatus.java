package io.journeyloop.insight.insights.domain;

/** How far an insight is confirmed. */
public enum InsightStatus {
    DRAFT,
    /** Confirmed by a recorded act: who, when, on what evidence. */
    VALIDATED,
    REJECTED,
    /** What it speaks of is no longer so. */
    RESOLVED
}
