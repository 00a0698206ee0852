package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.feedback.api.FeedbackResponse;
import io.journeyloop.insight.insights.application.EvidenceChain;
import io.journeyloop.insight.insights.application.EvidenceChain.Link;
import io.journeyloop.insight.insights.application.InsightActs.Numbered;
import io.journeyloop.insight.insights.application.InsightDuplicates;
import io.journeyloop.insight.insights.application.SimilarInsights.Similar;
import io.journeyloop.insight.insights.domain.ActKind;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Walks from insights to feedback, through their history, and to insights that say the same. */
@Path("/api/v1/insights")
@Tag(name = "Insights")
@RolesAllowed(Roles.VIEWER)
class InsightChainResource {

    private static final int PERCENT = 100;

    private final EvidenceChain chain;
    private final InsightDuplicates duplicates;
    private final InsightAnswers answers;
    private final CurrentCaller caller;

    InsightChainResource(
            EvidenceChain chain, InsightDuplicates duplicates, InsightAnswers answers, CurrentCaller caller) {
        this.chain = chain;
        this.duplicates = duplicates;
        this.answers = answers;
        this.caller = caller;
    }

    @Schema(name = "InsightEvidence", description = "A stored record, or a quote from elsewhere")
    record EvidenceResponse(
            @Nullable FeedbackResponse feedback, @Nullable String quote) {

        static EvidenceResponse of(Link link) {
            return new EvidenceResponse(
                    link.feedback() == null ? null : FeedbackResponse.of(link.feedback()), link.quote());
        }
    }

    @Schema(name = "InsightAct", description = "What somebody did with an insight, and on what evidence")
    record ActResponse(
            @Schema(description = "Counts up from 1") int number,
            ActKind kind,
            String by,
            Instant at,
            @Nullable String note,

            @Schema(description = "The records that it cited then")
            List<UUID> feedbackIds,

            @Schema(description = "How many quotes from elsewhere it had then")
            int quotes,

            @Schema(description = "The other insight of a merge or a split") @Nullable
            UUID otherId) {

        static ActResponse of(Numbered one) {
            return new ActResponse(
                    one.number(),
                    one.act().kind(),
                    one.act().by(),
                    one.act().at(),
                    one.act().note(),
                    one.act().basis().feedbackIds(),
                    one.act().basis().quotes(),
                    one.act().otherId());
        }
    }

    @Schema(name = "SimilarInsight", description = "An insight that may say the same")
    record SimilarResponse(
            InsightResponse insight,

            @Schema(
                    description =
                            "0 to 1: the mean of the share of common words and the likeness of titles by trigrams")
            double similarity,

            @Schema(description = "How many records both cite")
            int sharedEvidence) {}

    @Schema(name = "SimilarInsights")
    record DuplicatesResponse(List<SimilarResponse> items) {}

    @GET
    @Path("/{id}/evidence")
    @Operation(
            summary = "Read what an insight rests on",
            description = "In the insight's order. A record that is gone answers neither feedback nor quote.")
    public Uni<Page<EvidenceResponse>> evidence(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return chain.evidence(caller.get().tenantId(), id, PageRequest.of(limit, cursor))
                .map(page -> page.map(EvidenceResponse::of));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read what was done with an insight", description = "The oldest act first.")
    public Uni<Page<ActResponse>> history(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return chain.history(caller.get().tenantId(), id, PageRequest.of(limit, cursor))
                .map(page -> page.map(ActResponse::of));
    }

    @GET
    @Path("/{id}/duplicates")
    @Operation(
            summary = "Find insights that may say the same",
            description =
                    "The most similar first, without archived ones; those that cite the same records are among them"
                            + " however they are worded. Merge them with POST …/merge.")
    public Uni<DuplicatesResponse> duplicates(
            @PathParam("id") UUID id,
            @Schema(description = "Similarity in percent that is enough", defaultValue = "40")
                    @QueryParam("similarity")
                    @Min(0)
                    @Max(PERCENT)
                    @Nullable
                    Integer similarity,
            @Schema(defaultValue = "10") @QueryParam("limit") @Min(1) @Max(50) @Nullable Integer limit) {
        double enough = (similarity == null ? 40 : similarity) / (double) PERCENT;
        return duplicates
                .of(caller.get().tenantId(), id, enough, limit == null ? 10 : limit)
                .chain(found -> answers.all(found.stream().map(Similar::insight).toList())
                        .map(responses -> new DuplicatesResponse(together(found, responses))));
    }

    private static List<SimilarResponse> together(List<Similar> found, List<InsightResponse> responses) {
        List<SimilarResponse> items = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Similar one = found.get(i);
            items.add(new SimilarResponse(responses.get(i), one.similarity(), one.sharedEvidence()));
        }
        return items;
    }
}
