package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.insights.api.InsightResponse;
import io.journeyloop.insight.overview.application.OverviewService;
import io.journeyloop.insight.overview.application.Overviews;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the gateway reads about journeys, steps and touchpoints: all of them by one call. */
@Path("/internal/v1/evidence")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class EvidenceResource {

    private final OverviewService overviews;
    private final CurrentCaller caller;

    EvidenceResource(OverviewService overviews, CurrentCaller caller) {
        this.overviews = overviews;
        this.caller = caller;
    }

    record EvidenceResponse(
            List<ScopeResponse> items,

            @Schema(description = "Those of `insightIds` that exist, in no given order")
            List<InsightResponse> insights) {}

    @POST
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read what is known about many places, and many insights",
            description = "Insights, figures, experience and number of records of each place, in the order asked for;"
                    + " a place that nothing is known about has none. The number of statements doesn't depend on the"
                    + " number of places.")
    public Uni<EvidenceResponse> read(@NotNull @Valid EvidenceRequest request) {
        return overviews
                .of(caller.get().tenantId(), request.queries(), request.parts(), request.furtherInsights())
                .map(found -> response(request, found));
    }

    private static EvidenceResponse response(EvidenceRequest request, Overviews found) {
        return new EvidenceResponse(
                IntStream.range(0, found.places().size())
                        .mapToObj(i -> ScopeResponse.of(
                                request.scopes().get(i).ref(),
                                request.parts(),
                                found.places().get(i)))
                        .toList(),
                found.insights().stream().map(InsightResponse::of).toList());
    }
}
