package io.journeyloop.journey.journeys.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journey as the framework shows it, without its map. */
public record FrameworkEntry(
        UUID id,
        String key,
        String title,
        JourneyKind kind,
        JourneyLevel level,
        JourneyState state,
        JourneyStatus status,
        Placement placement,
        boolean isKeyJourney,
        @Nullable String ownerId,
        @Nullable String teamId,
        @Nullable String lifecycleStage,
        int steps,
        int touchpoints,
        @Nullable Instant lastEvidenceAt,
        @Nullable Instant lastReviewedAt,
        long version) {}
