package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.backlog.application.PastScore;
import io.journeyloop.opportunity.backlog.application.ScoreHistory;
import io.journeyloop.opportunity.scoring.domain.Evidence;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.Term;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/opportunities/{id}/scores")
@Tag(name = "Opportunities")
class ScoreHistoryResource {

    private final ScoreHistory history;
    private final CurrentCaller caller;

    ScoreHistoryResource(ScoreHistory history, CurrentCaller caller) {
        this.history = history;
        this.caller = caller;
    }

    @Schema(name = "PastScoreModel")
    record ModelReference(UUID id, int version, ScoringMethod method) {}

    @Schema(name = "PastScore", description = "A score as it was kept, and all that it was computed from")
    record PastScoreResponse(
            Instant computedAt,
            ModelReference model,

            @Schema(description = "As it was kept; null where something was missing") @Nullable
            Double value,

            @Nullable Double effort,
            List<String> missing,

            @Schema(description = "Computed again by that model from the inputs and the evidence below")
            List<Term> terms,

            List<ScoreInput> inputs,
            Evidence evidence) {

        static PastScoreResponse of(ScoreHistory.Explained explained) {
            PastScore past = explained.score();
            var model = explained.model();
            return new PastScoreResponse(
                    past.computedAt(),
                    new ModelReference(model.id(), model.number(), model.method()),
                    past.value(),
                    past.effort(),
                    past.missing(),
                    past.explained(model).terms(),
                    past.inputs(),
                    past.evidence());
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Tell an opportunity's scores of the past",
            description = "The newest first: one for each time that score, evidence or model changed. `modelId` narrows"
                    + " them to those of one scoring model.")
    public Uni<Page<PastScoreResponse>> list(
            @PathParam("id") RecordRef id,
            @QueryParam("modelId") @Nullable UUID modelId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(caller.get().tenantId(), id, modelId, PageRequest.of(limit, cursor))
                .map(page -> page.map(PastScoreResponse::of));
    }
}
