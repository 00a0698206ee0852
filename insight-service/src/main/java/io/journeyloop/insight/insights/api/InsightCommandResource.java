package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.insights.api.InsightRequest.EvidenceRequest;
import io.journeyloop.insight.insights.application.InsightLimits;
import io.journeyloop.insight.insights.application.InsightMerging;
import io.journeyloop.insight.insights.application.InsightService;
import io.journeyloop.insight.insights.application.InsightSplitting;
import io.journeyloop.insight.insights.application.InsightSplitting.Part;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.InsightType;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What people do with insights beside writing them. Each act is recorded; If-Match may be left out. */
@Path("/api/v1/insights")
@Tag(name = "Insights")
@RolesAllowed(Roles.EDITOR)
class InsightCommandResource {

    private final InsightService insights;
    private final InsightMerging merging;
    private final InsightSplitting splitting;
    private final InsightAnswers answers;
    private final CurrentCaller caller;

    InsightCommandResource(
            InsightService insights,
            InsightMerging merging,
            InsightSplitting splitting,
            InsightAnswers answers,
            CurrentCaller caller) {
        this.insights = insights;
        this.merging = merging;
        this.splitting = splitting;
        this.answers = answers;
        this.caller = caller;
    }

    @Schema(name = "InsightJudgement", description = "Why somebody judges so")
    record NoteRequest(
            @Size(max = InsightLimits.NOTE) @Nullable String note) {}

    @Schema(name = "InsightMerge", description = "Which insight takes over, and why")
    record MergeRequest(
            @NotNull UUID intoId,
            @Size(max = InsightLimits.NOTE) @Nullable String note) {}

    @Schema(name = "InsightSplit", description = "What becomes of an insight that says several things")
    record SplitRequest(
            @NotEmpty @Size(max = InsightLimits.PARTS) List<@NotNull @Valid PartRequest> parts,
            @Size(max = InsightLimits.NOTE) @Nullable String note) {}

    @Schema(
            name = "InsightPart",
            description = "A new insight; personas, links, impact, weight, tags and owner are those of the whole")
    record PartRequest(
            @NotBlank @Size(max = InsightLimits.TITLE) String title,
            @Size(max = InsightLimits.DESCRIPTION) @Nullable String description,

            @Schema(description = "That of the whole when absent") @Nullable
            InsightType type,

            @Schema(description = "Evidence of the whole that goes with this part, as the whole has it")
            @Size(max = InsightLimits.EVIDENCE)
            @Nullable
            List<@NotNull @Valid EvidenceRequest> evidence) {

        Part toPart() {
            return new Part(
                    title,
                    description,
                    type,
                    evidence == null
                            ? List.of()
                            : evidence.stream().map(EvidenceRequest::toEvidence).toList());
        }
    }

    @Schema(name = "InsightSplitResult")
    record SplitResponse(InsightResponse whole, List<InsightResponse> parts) {}

    @POST
    @Path("/{id}/validate")
    @Operation(
            summary = "Validate an insight",
            description = "Records who held it to be true, when, why and on what evidence. 422 where a NEED, JOB, PAIN"
                    + " or GAIN rests on no evidence.")
    public Uni<RestResponse<InsightResponse>> validate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable NoteRequest request) {
        return insights.validate(caller.get(), id, ifMatch, note(request)).chain(answers::ok);
    }

    @POST
    @Path("/{id}/reject")
    @Operation(
            summary = "Reject an insight",
            description = "It counts no more. 422 where it is RESOLVED: reopen it first.")
    public Uni<RestResponse<InsightResponse>> reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable NoteRequest request) {
        return move(id, ifMatch, InsightStatus.REJECTED, request);
    }

    @POST
    @Path("/{id}/resolve")
    @Operation(
            summary = "Say that what an insight speaks of is no longer so",
            description = "It counts no more. 422 where it is REJECTED: reopen it first.")
    public Uni<RestResponse<InsightResponse>> resolve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable NoteRequest request) {
        return move(id, ifMatch, InsightStatus.RESOLVED, request);
    }

    @POST
    @Path("/{id}/reopen")
    @Operation(
            summary = "Make an insight a draft again",
            description = "Its validation ends; who validated it stays in its history.")
    public Uni<RestResponse<InsightResponse>> reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable NoteRequest request) {
        return move(id, ifMatch, InsightStatus.DRAFT, request);
    }

    @POST
    @Path("/{id}/merge")
    @Operation(
            summary = "Merge an insight into another one",
            description = "Answers the survivor. It gains all evidence, links, personas and tags of the merged insight,"
                    + " and keeps its own title, type, status, impact, weight and owner. The merged one is archived with"
                    + " `mergedIntoId`. 409 `insight_archived` where either is archived; 422 where the survivor is not"
                    + " known, is the same, or would hold more than an insight may.")
    public Uni<RestResponse<InsightResponse>> merge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MergeRequest request) {
        return merging.merge(caller.get(), id, request.intoId(), ifMatch, request.note())
                .chain(answers::ok);
    }

    @POST
    @Path("/{id}/merge/undo")
    @Operation(
            summary = "Undo the merge of an insight",
            description =
                    "Answers the insight, as it was before. The survivor gives back what the merge has added, save"
                            + " what another merged insight has brought as well; what people changed since stays. 409 `not_merged`,"
                            + " or `insight_archived` where the survivor was itself merged or archived: undo that first.")
    public Uni<RestResponse<InsightResponse>> undoMerge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable NoteRequest request) {
        return merging.undo(caller.get(), id, ifMatch, note(request)).chain(answers::ok);
    }

    @POST
    @Path("/{id}/split")
    @Operation(
            summary = "Split an insight",
            description =
                    "Each part becomes a DRAFT with `splitFromId` and takes its evidence along; the whole keeps the"
                            + " rest. 422 names evidence that the whole doesn't have, or that two parts want; and where a"
                            + " VALIDATED interpretation would be left without any.")
    public Uni<SplitResponse> split(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SplitRequest request) {
        List<Part> parts = request.parts().stream().map(PartRequest::toPart).toList();
        return splitting
                .split(caller.get(), id, ifMatch, parts, request.note())
                .chain(outcome -> answers.all(outcome.all()))
                .map(all -> new SplitResponse(all.getFirst(), all.subList(1, all.size())));
    }

    private Uni<RestResponse<InsightResponse>> move(
            UUID id, @Nullable String ifMatch, InsightStatus status, @Nullable NoteRequest request) {
        return insights.move(caller.get(), id, ifMatch, status, note(request)).chain(answers::ok);
    }

    private static @Nullable String note(@Nullable NoteRequest request) {
        return request == null ? null : request.note();
    }
}
