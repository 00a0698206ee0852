package io.journeyloop.insight.suggestions.api;

import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.suggestions.application.SuggestionDecisions;
import io.journeyloop.insight.suggestions.application.SuggestionService;
import io.journeyloop.insight.suggestions.domain.Decision;
import io.journeyloop.insight.suggestions.domain.Suggestion;
import io.journeyloop.insight.suggestions.domain.TargetKind;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/feedback/{id}/suggestions")
@Tag(name = "feedback")
class SuggestionResource {

    private static final int USUAL = 5;

    private final SuggestionService suggestions;
    private final SuggestionDecisions decisions;
    private final CurrentCaller caller;

    SuggestionResource(SuggestionService suggestions, SuggestionDecisions decisions, CurrentCaller caller) {
        this.suggestions = suggestions;
        this.decisions = decisions;
        this.caller = caller;
    }

    @Schema(name = "Suggestion", description = "A step or an insight that a record is probably about")
    record SuggestionResponse(
            TargetKind kind,
            UUID id,

            @Schema(description = "The step's name behind its journey's title, or the insight's title")
            String name,

            @Schema(description = "Likeness of meaning, 0.55 (hardly) to 1 (the same)")
            double score,

            @Schema(description = "What somebody made of the suggestion; null while nobody has") @Nullable
            Boolean accepted) {

        static SuggestionResponse of(Suggestion suggestion) {
            var target = suggestion.target();
            return new SuggestionResponse(
                    target.kind(), target.id(), target.name(), suggestion.score(), target.accepted());
        }
    }

    @Schema(
            name = "Suggestions",
            description = "What a record is probably about: steps, then insights, the likest first")
    record SuggestionsResponse(
            List<SuggestionResponse> items,

            @Schema(description = "Why nothing can be suggested; null where it can") @Nullable
            MissingReason reason,

            @Schema(description = "Whether there are more than 2,000 steps or insights: the newest were compared")
            boolean limited) {}

    @Schema(name = "SuggestionDecision", description = "What somebody made of a suggestion")
    record DecisionResponse(
            TargetKind kind,
            UUID id,
            boolean accepted,

            @Schema(description = "Whether this decision has linked the record, or taken a link back")
            boolean relinked,

            double score,
            String model,
            String decidedBy,
            Instant decidedAt) {

        static DecisionResponse of(Decision decision) {
            var target = decision.suggestion().target();
            return new DecisionResponse(
                    target.kind(),
                    target.id(),
                    decision.accepted(),
                    decision.relinked(),
                    decision.suggestion().score(),
                    decision.model(),
                    decision.by(),
                    decision.at());
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Suggest which steps and insights a record is about",
            description =
                    "By likeness of meaning, for English words; what the record is linked to already is left out.")
    public Uni<SuggestionsResponse> suggest(
            @PathParam("id") UUID id,
            @Parameter(description = "Most of each kind, 1 to 20, 5 when absent")
                    @QueryParam("limit")
                    @Min(1)
                    @Max(20)
                    @Nullable
                    Integer limit) {
        return suggestions
                .suggest(caller.get().tenantId(), id, limit == null ? USUAL : limit)
                .map(found -> new SuggestionsResponse(
                        found.items().stream().map(SuggestionResponse::of).toList(), found.reason(), found.limited()));
    }

    @POST
    @Path("/{kind}/{target}/accept")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Say that a suggestion is right",
            description =
                    "The record comes to the step, or becomes evidence of the insight, in the same moment; recorded"
                            + " with your name and the time, and counted. A later decline takes back exactly that. 409"
                            + " `insight_archived`, 422 `insight_refused` where the insight can't rest on it.")
    public Uni<DecisionResponse> accept(
            @PathParam("id") UUID id, @PathParam("kind") TargetKind kind, @PathParam("target") UUID target) {
        return decisions.decide(caller.get(), id, kind, target, true).map(DecisionResponse::of);
    }

    @POST
    @Path("/{kind}/{target}/decline")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Say that a suggestion is wrong",
            description =
                    "Recorded like an acceptance. What an acceptance has linked is taken back: the record goes back where"
                            + " it was, unless it has gone elsewhere since, or is no evidence of the insight any more. 422"
                            + " `insight_refused` where a valid insight would rest on nothing.")
    public Uni<DecisionResponse> decline(
            @PathParam("id") UUID id, @PathParam("kind") TargetKind kind, @PathParam("target") UUID target) {
        return decisions.decide(caller.get(), id, kind, target, false).map(DecisionResponse::of);
    }
}
