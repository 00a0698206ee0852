package io.journeyloop.insight.insights.domain;

import java.util.Set;

/** How far an insight is confirmed. */
public enum InsightStatus {
    DRAFT,
    /** Confirmed by a recorded act: who, when, on what evidence. */
    VALIDATED,
    REJECTED,
    /** What it speaks of is no longer so. */
    RESOLVED;

    /** Whether an insight may go from this status to another one; what was put aside must be reopened first. */
    public boolean leadsTo(InsightStatus next) {
        return next == this
                || switch (this) {
                    case DRAFT -> true;
                    case VALIDATED -> true;
                    case REJECTED, RESOLVED -> Set.of(DRAFT, VALIDATED).contains(next);
                };
    }
}
