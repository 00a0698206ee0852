package io.journeyloop.insight.search.api;

import io.journeyloop.insight.search.application.Hit.InsightHit;
import io.journeyloop.insight.search.application.SearchService;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/insights/search")
@Tag(name = "Insights")
class InsightSearchResource {

    private final SearchService search;
    private final CurrentCaller caller;

    InsightSearchResource(SearchService search, CurrentCaller caller) {
        this.search = search;
        this.caller = caller;
    }

    @Schema(description = "Insights that were found, best first, without archived ones; score is for the order only")
    record InsightHits(List<InsightHit> items, boolean limited) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Find insights by their words", description = SearchParameters.RULES)
    public Uni<InsightHits> search(@Valid @BeanParam SearchParameters asked) {
        return search.insights(caller.get().tenantId(), asked.toQuestion())
                .map(found -> new InsightHits(found.items(), found.limited()));
    }
}
