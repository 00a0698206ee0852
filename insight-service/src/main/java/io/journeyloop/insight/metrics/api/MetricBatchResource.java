package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.MetricDefinitions;
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

/** What the gateway reads: the metrics that judge goals and solutions, all by one call. */
@Path("/internal/v1/metrics/definitions")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class MetricBatchResource {

    private final MetricDefinitions definitions;
    private final CurrentCaller caller;

    MetricBatchResource(MetricDefinitions definitions, CurrentCaller caller) {
        this.definitions = definitions;
        this.caller = caller;
    }

    record MetricBatchRequest(@NotNull @Size(max = 5000) List<@NotNull UUID> ids) {}

    record MetricBatchResponse(List<DefinedMetricResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many defined metrics",
            description = "Those that exist, archived ones included, in no given order.")
    public Uni<MetricBatchResponse> read(@NotNull @Valid MetricBatchRequest request) {
        return definitions
                .getAll(caller.get().tenantId(), request.ids())
                .map(found -> new MetricBatchResponse(
                        found.stream().map(DefinedMetricResponse::of).toList()));
    }
}
