package io.journeyloop.opportunity.solutions.api;

import io.journeyloop.opportunity.solutions.application.SolutionFilter;
import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which solutions are asked for; what is absent does not narrow. */
public record SolutionQuery(
        @QueryParam("status") @Nullable SolutionStatus status,
        @QueryParam("opportunityId") @Nullable UUID opportunityId,

        @Parameter(description = "For an opportunity that is about this journey or a place in it")
        @QueryParam("journeyId")
        @Nullable
        UUID journeyId,

        @QueryParam("ownerId") @Nullable String ownerId,
        @QueryParam("teamId") @Nullable String teamId,
        @QueryParam("tag") @Nullable String tag) {

    SolutionFilter toFilter() {
        return new SolutionFilter(status, opportunityId, journeyId, ownerId, teamId, tag);
    }
}
