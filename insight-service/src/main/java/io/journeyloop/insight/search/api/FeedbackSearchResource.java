package io.journeyloop.insight.search.api;

import io.journeyloop.insight.search.application.Hit.FeedbackHit;
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

@Path("/api/v1/feedback/search")
@Tag(name = "feedback")
class FeedbackSearchResource {

    private final SearchService search;
    private final CurrentCaller caller;

    FeedbackSearchResource(SearchService search, CurrentCaller caller) {
        this.search = search;
        this.caller = caller;
    }

    @Schema(
            description =
                    "Feedback that was found, best first; score is for the order only, text is cut after 500 characters")
    record FeedbackHits(List<FeedbackHit> items, boolean limited) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Find feedback by its words", description = SearchParameters.RULES)
    public Uni<FeedbackHits> search(@Valid @BeanParam SearchParameters asked) {
        return search.feedback(caller.get().tenantId(), asked.toQuestion())
                .map(found -> new FeedbackHits(found.items(), found.limited()));
    }
}
