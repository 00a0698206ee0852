package io.journeyloop.opportunity.goals.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.goals.application.GoalBatch;
import io.journeyloop.opportunity.goals.application.GoalReading;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the gateway reads: many goals by one call. */
@Path("/internal/v1/goals")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class GoalBatchResource {

    private final GoalReading reading;
    private final CurrentCaller caller;

    GoalBatchResource(GoalReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    record GoalBatchRequest(
            @Size(max = 5000) @Nullable List<@NotNull UUID> ids,
            @Size(max = 5000) @Nullable List<@NotNull UUID> opportunityIds,
            @Size(max = 5000) @Nullable List<@NotNull UUID> journeyIds) {

        GoalBatch toBatch() {
            return new GoalBatch(
                    Objects.requireNonNullElse(ids, List.of()),
                    Objects.requireNonNullElse(opportunityIds, List.of()),
                    Objects.requireNonNullElse(journeyIds, List.of()));
        }
    }

    record GoalBatchResponse(List<GoalResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many goals",
            description = "Those with one of the ids, archived ones included, and those in use that one of the"
                    + " opportunities serves or that are measured at one of the journeys; each once, the newest first.")
    public Uni<GoalBatchResponse> read(@NotNull @Valid GoalBatchRequest request) {
        return reading.batch(caller.get().tenantId(), request.toBatch())
                .map(found -> new GoalBatchResponse(
                        found.stream().map(GoalResponse::of).toList()));
    }
}
