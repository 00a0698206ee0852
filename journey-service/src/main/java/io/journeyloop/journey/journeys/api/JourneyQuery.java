package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.JourneyFilter;
import io.journeyloop.journey.journeys.domain.JourneyKind;
import io.journeyloop.journey.journeys.domain.JourneyLevel;
import io.journeyloop.journey.journeys.domain.JourneyState;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which journeys a list shall hold. */
record JourneyQuery(
        @QueryParam("state") @Nullable JourneyState state,
        @QueryParam("status") @Nullable JourneyStatus status,
        @QueryParam("kind") @Nullable JourneyKind kind,
        @QueryParam("level") @Nullable JourneyLevel level,
        @QueryParam("parentId") @Nullable UUID parentId,
        @QueryParam("basedOnId") @Nullable UUID basedOnId,
        @QueryParam("personaId") @Nullable UUID personaId,
        @QueryParam("ownerId") @Nullable String ownerId,
        @QueryParam("teamId") @Nullable String teamId,
        @QueryParam("lifecycleStage") @Nullable String lifecycleStage,
        @QueryParam("tag") @Nullable String tag,
        @QueryParam("isKeyJourney") @Nullable Boolean isKeyJourney,

        @Parameter(description = "Part of the title or the key, in any case")
        @QueryParam("text")
        @Size(max = Limits.NAME)
        @Nullable
        String text) {

    JourneyFilter toFilter() {
        return new JourneyFilter(
                state,
                status,
                kind,
                level,
                parentId,
                basedOnId,
                personaId,
                ownerId,
                teamId,
                lifecycleStage,
                tag,
                isKeyJourney,
                text);
    }
}
