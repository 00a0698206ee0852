package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.insights.application.InsightService;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the gateway reads: many insights by one call. */
@Path("/internal/v1/insights")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class InsightBatchResource {

    private final InsightService insights;
    private final CurrentCaller caller;

    InsightBatchResource(InsightService insights, CurrentCaller caller) {
        this.insights = insights;
        this.caller = caller;
    }

    record InsightBatchRequest(@NotNull @Size(max = 5000) List<@NotNull UUID> ids) {}

    record InsightBatchResponse(List<InsightResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read many insights", description = "Those that exist, in no given order.")
    public Uni<InsightBatchResponse> read(@NotNull @Valid InsightBatchRequest request) {
        return insights.getAll(caller.get().tenantId(), request.ids())
                .map(found -> new InsightBatchResponse(
                        found.stream().map(InsightResponse::of).toList()));
    }
}
