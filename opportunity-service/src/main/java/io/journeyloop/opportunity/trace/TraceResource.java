package io.journeyloop.opportunity.trace;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the gateway reads: a part of a trace by one call. */
@Path("/internal/v1/trace")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class TraceResource {

    private final Tracing tracing;
    private final CurrentCaller caller;

    TraceResource(Tracing tracing, CurrentCaller caller) {
        this.tracing = tracing;
        this.caller = caller;
    }

    record TraceRequest(
            @Schema(
                    description =
                            "Of insights, journeys, steps, opportunities, solutions, goals or defined metrics; unknown"
                                    + " ones are passed over")
            @NotEmpty
            @Size(max = 5000)
            List<@NotNull UUID> ids,

            @NotNull TraceDirection direction) {}

    @POST
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Follow a trace",
            description =
                    "FORWARD: from insights, journeys and steps to the opportunities linked to them, from opportunities"
                            + " to their solutions and goals. BACKWARD: from metrics to the solutions and goals judged by them, from"
                            + " these to their opportunities. What is asked for is among what is found; archived records only then."
                            + " Of opportunities that were merged, the survivor is told.")
    public Uni<TraceResponse> follow(@NotNull @Valid TraceRequest request) {
        return tracing.follow(caller.get().tenantId(), request.ids(), request.direction())
                .map(TraceResponse::of);
    }
}
