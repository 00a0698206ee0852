package io.journeyloop.opportunity.search;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.search.WordSearch;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/search")
@Tag(name = "Search")
class SearchResource {

    private static final int TEXT = 200;

    private final Searching searching;
    private final CurrentCaller caller;

    SearchResource(Searching searching, CurrentCaller caller) {
        this.searching = searching;
        this.caller = caller;
    }

    @Schema(description = "What was found, best first")
    record SearchResponse(List<SearchHit> items) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Find opportunities and solutions by text",
            description = WordSearch.RULES + " Titles count most, then keys, then descriptions and tags.")
    public Uni<SearchResponse> search(
            @QueryParam("q") @NotBlank @Size(max = TEXT) @Nullable String q,
            @Parameter(description = "Kinds of record, separated by commas; all when absent")
                    @QueryParam("types")
                    @Separator(",")
                    @Size(max = 10)
                    List<FoundKind> types,
            @Parameter(description = "1 to 200, 50 when absent") @QueryParam("limit") @Nullable Integer limit) {
        var question = new WordSearch(
                q == null ? "" : q, types, PageRequest.of(limit, null).limit());
        return searching.find(caller.get().tenantId(), question).map(SearchResponse::new);
    }
}
