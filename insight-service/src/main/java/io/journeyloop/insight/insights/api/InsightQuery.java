package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.insights.application.InsightFilter;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.InsightType;
import io.journeyloop.insight.structure.JourneyLinks;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of a list of insights; each narrows it. The narrowest place that is given counts. */
public record InsightQuery(
        @QueryParam("type") @Nullable InsightType type,
        @QueryParam("status") @Nullable InsightStatus status,
        @QueryParam("journeyId") @Nullable UUID journeyId,
        @QueryParam("journeyKey") @Nullable String journeyKey,
        @QueryParam("stepId") @Nullable UUID stepId,

        @Parameter(description = "Needs the journey's key or id beside it") @QueryParam("stepKey") @Nullable
        String stepKey,

        @QueryParam("touchpointId") @Nullable UUID touchpointId,

        @Parameter(description = "Needs the journey's key or id, or the step's id, beside it")
        @QueryParam("touchpointKey")
        @Nullable
        String touchpointKey,

        @QueryParam("personaId") @Nullable UUID personaId,
        @QueryParam("feedbackId") @Nullable UUID feedbackId,
        @QueryParam("ownerId") @Nullable String ownerId,

        @Parameter(description = "true: those that nobody owns; false: those that somebody does")
        @QueryParam("unowned")
        @Nullable
        Boolean unowned,

        @QueryParam("teamId") @Nullable String teamId,
        @QueryParam("tag") @Nullable String tag) {

    InsightFilter toFilter() {
        return new InsightFilter(
                type,
                status,
                new JourneyLinks(journeyKey, journeyId, stepKey, stepId, touchpointKey, touchpointId).inJourney(),
                personaId,
                feedbackId,
                ownerId,
                unowned,
                teamId,
                tag);
    }
}
