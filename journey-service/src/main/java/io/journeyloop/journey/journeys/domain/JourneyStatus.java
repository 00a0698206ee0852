package io.journeyloop.journey.journeys.domain;

import java.util.Set;

/** How far the work on a journey has come. */
public enum JourneyStatus {
    UNMAPPED,
    RESEARCHING,
    DRAFT,
    LIVE,
    PROTOTYPE,
    ARCHIVED;

    /** What may follow. */
    public Set<JourneyStatus> next() {
        return switch (this) {
            case UNMAPPED -> Set.of(RESEARCHING, DRAFT, PROTOTYPE, LIVE, ARCHIVED);
            case RESEARCHING -> Set.of(UNMAPPED, DRAFT, PROTOTYPE, LIVE, ARCHIVED);
            case DRAFT -> Set.of(UNMAPPED, RESEARCHING, PROTOTYPE, LIVE, ARCHIVED);
            case PROTOTYPE -> Set.of(UNMAPPED, RESEARCHING, DRAFT, LIVE, ARCHIVED);
            case LIVE -> Set.of(RESEARCHING, DRAFT, PROTOTYPE, ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    /** Whether an editor may simply set it; LIVE is reached by publishing, ARCHIVED by archiving. */
    public boolean isWorkInProgress() {
        return this != LIVE && this != ARCHIVED;
    }
}
