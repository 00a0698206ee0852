package io.journeyloop.journey.journeys.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a journey stands for and how far it is.
 *
 * @param basedOnId the CURRENT journey behind a TO_BE, nothing for any other state
 * @param lockedAt since when its content may not be edited
 * @param lastReviewedAt when somebody last went through it and found it true
 */
public record Standing(
        JourneyState state,
        @Nullable UUID basedOnId,
        JourneyStatus status,
        @Nullable Instant lockedAt,
        @Nullable String lockedBy,
        @Nullable Instant lastReviewedAt,
        @Nullable String lastReviewedBy,
        @Nullable Instant archivedAt) {

    /** @throws io.journeyloop.kit.errors.ProblemException 422 when no journey can start like this */
    public static Standing of(JourneyState state, @Nullable UUID basedOnId, JourneyStatus status) {
        Transitions.checkNew(state, basedOnId, status);
        return new Standing(state, basedOnId, status, null, null, null, null, null);
    }

    Standing with(JourneyState newState, JourneyStatus newStatus) {
        return new Standing(
                newState, basedOnId, newStatus, lockedAt, lockedBy, lastReviewedAt, lastReviewedBy, archivedAt);
    }

    Standing with(JourneyStatus newStatus) {
        return with(state, newStatus);
    }

    Standing locked(Instant at, String by) {
        return new Standing(state, basedOnId, status, at, by, lastReviewedAt, lastReviewedBy, archivedAt);
    }

    Standing unlocked() {
        return new Standing(state, basedOnId, status, null, null, lastReviewedAt, lastReviewedBy, archivedAt);
    }

    Standing reviewed(Instant at, String by) {
        return new Standing(state, basedOnId, status, lockedAt, lockedBy, at, by, archivedAt);
    }

    Standing archived(Instant at) {
        return new Standing(
                state, basedOnId, JourneyStatus.ARCHIVED, lockedAt, lockedBy, lastReviewedAt, lastReviewedBy, at);
    }
}
