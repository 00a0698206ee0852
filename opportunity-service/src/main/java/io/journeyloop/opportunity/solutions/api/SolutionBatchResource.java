package io.journeyloop.opportunity.solutions.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.solutions.application.Solutions;
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

/** What the gateway reads: many solutions by one call. */
@Path("/internal/v1/solutions")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class SolutionBatchResource {

    private final Solutions solutions;
    private final CurrentCaller caller;

    SolutionBatchResource(Solutions solutions, CurrentCaller caller) {
        this.solutions = solutions;
        this.caller = caller;
    }

    record SolutionBatchRequest(
            @Size(max = 5000) @Nullable List<@NotNull UUID> ids,
            @Size(max = 5000) @Nullable List<@NotNull UUID> opportunityIds) {}

    record SolutionBatchResponse(List<SolutionResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many solutions",
            description = "Those with one of the ids, archived ones included, and those in use about one of the"
                    + " opportunities; each once, the newest first.")
    public Uni<SolutionBatchResponse> read(@NotNull @Valid SolutionBatchRequest request) {
        return solutions
                .batch(
                        caller.get().tenantId(),
                        Objects.requireNonNullElse(request.ids(), List.of()),
                        Objects.requireNonNullElse(request.opportunityIds(), List.of()))
                .map(found -> new SolutionBatchResponse(
                        found.stream().map(SolutionResponse::of).toList()));
    }
}
