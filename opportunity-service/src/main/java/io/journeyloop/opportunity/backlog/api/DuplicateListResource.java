package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.backlog.api.DuplicateResource.SuggestionResponse;
import io.journeyloop.opportunity.backlog.application.DuplicatePairs;
import io.journeyloop.opportunity.backlog.application.DuplicatePairs.SuggestedPair;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Suggests duplicates among all opportunities. */
@Path("/api/v1/opportunities/duplicates")
@Tag(name = "Opportunities")
class DuplicateListResource {

    private static final int LOOKED_AT = 20;

    private final DuplicatePairs pairs;
    private final CurrentCaller caller;

    DuplicateListResource(DuplicatePairs pairs, CurrentCaller caller) {
        this.pairs = pairs;
        this.caller = caller;
    }

    @Schema(description = "Two opportunities that may be the same")
    record DuplicatePair(
            @Schema(description = "The newer one") OpportunityResponse opportunity,

            @Schema(description = "The older one, and why they may be the same")
            SuggestionResponse duplicate) {

        static DuplicatePair of(SuggestedPair pair) {
            return new DuplicatePair(
                    OpportunityResponse.of(pair.opportunity()), SuggestionResponse.of(pair.duplicate()));
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Find all opportunities that may be the same",
            description =
                    "Pair by pair, without archived ones and those declined. A page looks at some opportunities, the"
                            + " newest first, and holds the ten older ones at the most that each of them is like, the most alike"
                            + " first: there may be more pairs than it looks at, or none. It is the last one where `nextCursor`"
                            + " is absent.")
    public Uni<Page<DuplicatePair>> list(
            @Schema(description = "Score in percent that is enough", defaultValue = "40")
                    @QueryParam("similarity")
                    @Min(0)
                    @Max(DuplicateResource.PERCENT)
                    @Nullable
                    Integer similarity,
            @Schema(description = "How many opportunities to look at", defaultValue = "20")
                    @QueryParam("limit")
                    @Min(1)
                    @Max(50)
                    @Nullable
                    Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit == null ? LOOKED_AT : limit, cursor);
        return pairs.page(caller.get().tenantId(), DuplicateResource.enough(similarity), page)
                .map(found -> found.map(DuplicatePair::of));
    }
}
