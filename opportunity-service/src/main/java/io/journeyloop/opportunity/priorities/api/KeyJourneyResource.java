package io.journeyloop.opportunity.priorities.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.priorities.application.KeyJourneys;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/priorities/key-journeys")
@Tag(name = "Priorities", description = "The few steps that hurt most, and why")
class KeyJourneyResource {

    private final KeyJourneys journeys;
    private final CurrentCaller caller;

    KeyJourneyResource(KeyJourneys journeys, CurrentCaller caller) {
        this.journeys = journeys;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Find the few journeys that carry most",
            description = "A Pareto list by interactions or, where there are none, by feedback; archived and to-be"
                    + " journeys are left out.")
    public Uni<KeyJourneysResponse> find(
            @Parameter(description = "1 to 200, else 50") @QueryParam("limit") @Nullable Integer limit) {
        return journeys.find(caller.get().tenantId(), limit).map(KeyJourneysResponse::of);
    }
}
