package io.journeyloop.journey.journeys.domain;

/** How far the work on a journey has come. */
public enum JourneyStatus {
    UNMAPPED,
    RESEARCHING,
    DRAFT,
    LIVE,
    PROTOTYPE,
    ARCHIVED;

    /** Whether an editor may simply set it; LIVE is reached by publishing, ARCHIVED by archiving. */
    public boolean isWorkInProgress() {
        return this != LIVE && this != ARCHIVED;
    }
}
