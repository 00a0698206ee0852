package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.JourneyKind;
import io.journeyloop.journey.journeys.domain.JourneyLevel;
import io.journeyloop.journey.journeys.domain.JourneyState;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which journeys are wanted; what is absent does not narrow. Archived ones come only when their status is asked for.
 *
 * @param text part of the title or the key, in any case
 */
public record JourneyFilter(
        @Nullable JourneyState state,
        @Nullable JourneyStatus status,
        @Nullable JourneyKind kind,
        @Nullable JourneyLevel level,
        @Nullable UUID parentId,
        @Nullable UUID basedOnId,
        @Nullable UUID personaId,
        @Nullable String ownerId,
        @Nullable String teamId,
        @Nullable String lifecycleStage,
        @Nullable String tag,
        @Nullable Boolean isKeyJourney,
        @Nullable String text) {

    public static final JourneyFilter ALL =
            new JourneyFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);
}
