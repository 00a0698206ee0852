package io.journeyloop.opportunity.priorities.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.priorities.application.Priorities;
import io.journeyloop.opportunity.priorities.application.PriorityPickup;
import io.journeyloop.opportunity.priorities.application.PriorityPickup.PickedUp;
import io.journeyloop.opportunity.priorities.application.PriorityQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/priorities")
@Tag(name = "Priorities", description = "The few steps that hurt most, and why")
class PriorityResource {

    private final Priorities priorities;
    private final PriorityPickup pickup;
    private final CurrentCaller caller;

    PriorityResource(Priorities priorities, PriorityPickup pickup, CurrentCaller caller) {
        this.priorities = priorities;
        this.pickup = pickup;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404")
    @Operation(
            summary = "Name the few steps that hurt most",
            description = "Ranked by the bound of the interval that is nearest to no effect, never by a lucky small"
                    + " sample; a step whose interval holds no effect is no priority, so that the list may be shorter"
                    + " than asked for, or empty. 404 where there is no such journey, or no such persona.")
    public Uni<PriorityListResponse> find(
            @Parameter(description = "One journey; all journeys of the tenant when absent")
                    @QueryParam("journeyId")
                    @Nullable
                    UUID journeyId,
            @Parameter(description = "With the journeys below it") @QueryParam("subtree") @Nullable Boolean subtree,
            @Parameter(description = "Only this persona's answers") @QueryParam("personaId") @Nullable UUID personaId,
            @Parameter(description = "1 to 50, else 5") @QueryParam("limit") @Nullable Integer limit) {
        return priorities
                .find(caller.get().tenantId(), PriorityQuery.of(journeyId, subtree, personaId, limit))
                .map(PriorityListResponse::of);
    }

    @POST
    @Path("/{stepId}/opportunity")
    @RolesAllowed(Roles.EDITOR)
    @APIResponse(responseCode = "200", description = "One is open already")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PickedUpResponse.class)))
    @Operation(
            summary = "Make an opportunity of a priority",
            description = "With the step and its insights linked, and with the persona. As long as that one is open,"
                    + " another call answers 200 and names it. 404 where there is no such step, or no such persona; 422"
                    + " `no_priority` where the step's answers don't show that it lies too low, `unknown_reference`"
                    + " where the persona is archived.")
    public Uni<RestResponse<PickedUpResponse>> pickUp(
            @PathParam("stepId") UUID stepId,
            @Parameter(description = "Whose priority it is; everybody's when absent") @QueryParam("personaId") @Nullable
                    UUID personaId) {
        return pickup.pickUp(caller.get(), stepId, personaId).map(PriorityResource::answer);
    }

    private static RestResponse<PickedUpResponse> answer(PickedUp pickedUp) {
        URI location = URI.create("/api/v1/opportunities/" + pickedUp.opportunityId());
        RestResponse.ResponseBuilder<PickedUpResponse> answer =
                pickedUp.created() ? RestResponse.ResponseBuilder.created(location) : RestResponse.ResponseBuilder.ok();
        return answer.entity(PickedUpResponse.of(pickedUp)).location(location).build();
    }
}
