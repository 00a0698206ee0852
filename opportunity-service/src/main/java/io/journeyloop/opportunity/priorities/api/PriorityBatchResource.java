package io.journeyloop.opportunity.priorities.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.priorities.application.Priorities;
import io.journeyloop.opportunity.priorities.application.PriorityQuery;
import io.journeyloop.opportunity.priorities.domain.Priority;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the gateway reads: the priorities of many journeys by one call. */
@Path("/internal/v1/priorities")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class PriorityBatchResource {

    private final Priorities priorities;
    private final CurrentCaller caller;

    PriorityBatchResource(Priorities priorities, CurrentCaller caller) {
        this.priorities = priorities;
        this.caller = caller;
    }

    record PriorityBatchRequest(
            @NotNull @Size(max = 5000) List<@NotNull UUID> journeyIds,
            @Min(1) @Max(PriorityQuery.MAX_LIMIT) int limit) {}

    record PriorityBatchResponse(List<OfJourney> items) {}

    record OfJourney(UUID journeyId, List<PriorityResponse> priorities) {

        static OfJourney of(Map.Entry<UUID, List<Priority>> entry) {
            return new OfJourney(
                    entry.getKey(),
                    entry.getValue().stream().map(PriorityResponse::of).toList());
        }
    }

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read the priorities of many journeys",
            description = "Those of each journey by itself; journeys without any are left out.")
    public Uni<PriorityBatchResponse> read(@NotNull @Valid PriorityBatchRequest request) {
        return priorities
                .ofEach(caller.get().tenantId(), request.journeyIds(), request.limit())
                .map(found -> new PriorityBatchResponse(
                        found.entrySet().stream().map(OfJourney::of).toList()));
    }
}
