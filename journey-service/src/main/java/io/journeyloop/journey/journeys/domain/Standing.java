package io.journeyloop.journey.journeys.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a journey stands for and how far it is.
 *
 * @param basedOnId the CURRENT journey behind a TO_BE, nothing for any other state
 * @param lockedAt since when its content may not be edited
 */
public record Standing(
        JourneyState state,
        @Nullable UUID basedOnId,
        JourneyStatus status,
        @Nullable Instant lockedAt,
        @Nullable Instant lastReviewedAt,
        @Nullable Instant archivedAt) {

    /** @throws io.journeyloop.kit.errors.ProblemException 422 when no journey can start like this */
    public static Standing of(JourneyState state, @Nullable UUID basedOnId, JourneyStatus status) {
        Transitions.checkNew(state, basedOnId, status);
        return new Standing(state, basedOnId, status, null, null, null);
    }

    Standing with(JourneyState newState, JourneyStatus newStatus) {
        return new Standing(newState, basedOnId, newStatus, lockedAt, lastReviewedAt, archivedAt);
    }

    Standing with(JourneyStatus newStatus) {
        return with(state, newStatus);
    }

    Standing lockedAt(@Nullable Instant at) {
        return new Standing(state, basedOnId, status, at, lastReviewedAt, archivedAt);
    }

    Standing reviewedAt(Instant at) {
        return new Standing(state, basedOnId, status, lockedAt, at, archivedAt);
    }

    Standing archivedAt(Instant at) {
        return new Standing(state, basedOnId, JourneyStatus.ARCHIVED, lockedAt, lastReviewedAt, at);
    }
}
