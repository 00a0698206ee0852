package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.opportunity.backlog.application.OpportunityFilter;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which opportunities are asked for; what is absent does not narrow. */
public record OpportunityQuery(
        @QueryParam("status") @Nullable OpportunityStatus status,
        @QueryParam("type") @Nullable OpportunityType type,

        @Parameter(description = "About this journey or a place in it") @QueryParam("journeyId") @Nullable
        UUID journeyId,

        @QueryParam("stepId") @Nullable UUID stepId,

        @Parameter(description = "Resting on this insight") @QueryParam("insightId") @Nullable
        UUID insightId,

        @QueryParam("personaId") @Nullable UUID personaId,
        @QueryParam("goalId") @Nullable UUID goalId,

        @Parameter(description = "Right below this opportunity") @QueryParam("parentId") @Nullable
        UUID parentId,

        @QueryParam("ownerId") @Nullable String ownerId,
        @QueryParam("teamId") @Nullable String teamId,
        @QueryParam("tag") @Nullable String tag) {

    OpportunityFilter toFilter() {
        return new OpportunityFilter(
                status, type, journeyId, stepId, insightId, personaId, goalId, parentId, ownerId, teamId, tag);
    }
}
