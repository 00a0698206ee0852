package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.backlog.application.Duplicates;
import io.journeyloop.opportunity.backlog.application.Duplicates.Suggestion;
import io.journeyloop.opportunity.backlog.domain.Likeness;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Suggests duplicates. Who agrees merges them, who doesn't declines. */
@Path("/api/v1/opportunities/{id}/duplicates")
@Tag(name = "Opportunities")
class DuplicateResource {

    static final int PERCENT = 100;
    private static final int ENOUGH = 40;

    private final Duplicates duplicates;
    private final CurrentCaller caller;

    DuplicateResource(Duplicates duplicates, CurrentCaller caller) {
        this.duplicates = duplicates;
        this.caller = caller;
    }

    @Schema(name = "DuplicateOpportunity", description = "An opportunity that may be the same, and why")
    record SuggestionResponse(
            OpportunityResponse opportunity,

            @Schema(description = "0 to 1, formula 1: text + (1 − text) · evidence / 2")
            double score,

            @Schema(
                    description =
                            "0 to 1: the mean of the part of the words that both have (Dice) and the likeness of the titles by"
                                    + " trigrams")
            double text,

            @Schema(
                    description =
                            "0 to 1: ¾ of the part of the insights, ¼ of the part of the places that both have (Jaccard)")
            double evidence,

            List<String> commonWords,
            List<UUID> sharedInsightIds,
            List<Link> sharedLinks,

            @Schema(description = "The same in a sentence") String because) {

        static SuggestionResponse of(Suggestion suggestion) {
            Likeness likeness = suggestion.likeness();
            return new SuggestionResponse(
                    OpportunityResponse.of(suggestion.opportunity()),
                    likeness.score(),
                    likeness.text(),
                    likeness.evidence(),
                    likeness.commonWords(),
                    likeness.sharedInsightIds(),
                    likeness.sharedLinks(),
                    likeness.because());
        }
    }

    @Schema(name = "DuplicateOpportunities")
    record SuggestionsResponse(List<SuggestionResponse> items) {}

    @Schema(name = "DuplicateDecline", description = "Which opportunity is another one, and why")
    record DeclineRequest(
            @NotNull UUID otherId,
            @Size(max = 2000) @Nullable String note) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Find opportunities that may be the same",
            description =
                    "The most alike first, without archived ones and those declined. Merge them with POST …/merge, or"
                            + " decline with POST …/duplicates/decline.")
    public Uni<SuggestionsResponse> list(
            @PathParam("id") RecordRef id,
            @Schema(description = "Score in percent that is enough", defaultValue = "40")
                    @QueryParam("similarity")
                    @Min(0)
                    @Max(PERCENT)
                    @Nullable
                    Integer similarity,
            @Schema(defaultValue = "10") @QueryParam("limit") @Min(1) @Max(50) @Nullable Integer limit) {
        return duplicates
                .of(caller.get().tenantId(), id, enough(similarity), limit == null ? 10 : limit)
                .map(found -> new SuggestionsResponse(
                        found.stream().map(SuggestionResponse::of).toList()));
    }

    /** Which score is enough, 0 to 1. */
    static double enough(@Nullable Integer similarity) {
        return (similarity == null ? ENOUGH : similarity) / (double) PERCENT;
    }

    @POST
    @Path("/decline")
    @RolesAllowed(Roles.EDITOR)
    @APIResponse(responseCode = "204", description = "No Content")
    @Operation(
            summary = "Say that two opportunities are not the same",
            description = "Neither is suggested for the other any more. 404 where either is unknown.")
    public Uni<Void> decline(@PathParam("id") RecordRef id, @NotNull @Valid DeclineRequest request) {
        return duplicates.decline(caller.get(), id, request.otherId(), request.note());
    }
}
