package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.overview.application.JourneyOverviews;
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

/** What the gateway reads: the coverage of many journeys by one call. */
@Path("/internal/v1/evidence-coverage")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class CoverageBatchResource {

    private final JourneyOverviews overviews;
    private final CurrentCaller caller;

    CoverageBatchResource(JourneyOverviews overviews, CurrentCaller caller) {
        this.overviews = overviews;
        this.caller = caller;
    }

    record CoverageBatchRequest(@NotNull @Size(max = 500) List<@NotNull UUID> journeyIds) {}

    record CoverageBatchResponse(List<CoverageResponse> items) {}

    @POST
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Which touchpoints of many journeys lack which evidence",
            description = "As the public read of one journey, for those that are known, in no given order. The number"
                    + " of statements doesn't depend on the number of journeys.")
    public Uni<CoverageBatchResponse> read(@NotNull @Valid CoverageBatchRequest request) {
        return overviews
                .coverages(caller.get().tenantId(), request.journeyIds())
                .map(found -> new CoverageBatchResponse(
                        found.stream().map(CoverageResponse::of).toList()));
    }
}
