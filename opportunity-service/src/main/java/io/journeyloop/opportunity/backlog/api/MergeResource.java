package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.backlog.application.OpportunityMerging;
import io.journeyloop.opportunity.backlog.application.OpportunityUnmerging;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes one opportunity of two, and two of one again; If-Match may be left out. */
@Path("/api/v1/opportunities/{id}/merge")
@Tag(name = "Opportunities")
@RolesAllowed(Roles.EDITOR)
class MergeResource {

    private final OpportunityMerging merging;
    private final OpportunityUnmerging unmerging;
    private final CurrentCaller caller;

    MergeResource(OpportunityMerging merging, OpportunityUnmerging unmerging, CurrentCaller caller) {
        this.merging = merging;
        this.unmerging = unmerging;
        this.caller = caller;
    }

    @Schema(name = "OpportunityMerge", description = "Which opportunity takes over, and why")
    record MergeRequest(
            @NotNull UUID intoId,
            @Size(max = 2000) @Nullable String note) {}

    @Schema(name = "OpportunityMergeUndo", description = "Why the two are not the same")
    record UndoRequest(@Size(max = 2000) @Nullable String note) {}

    @POST
    @Operation(
            summary = "Merge an opportunity into another one",
            description = "Answers the survivor. It gains all insights, links, personas and tags of the merged one, its"
                    + " solutions, its goals and the opportunities below it, and keeps its own words, inputs and owner. The"
                    + " merged one is archived with `mergedIntoId`, and stays readable by id and key. 409"
                    + " `opportunity_archived` where either is archived; 422 where the survivor is not known, is the same,"
                    + " lies below the merged one, or would hold more than an opportunity may.")
    public Uni<RestResponse<OpportunityResponse>> merge(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MergeRequest request) {
        return merging.merge(caller.get(), id, request.intoId(), ifMatch, request.note())
                .map(OpportunityResponse::ok);
    }

    @POST
    @Path("/undo")
    @Operation(
            summary = "Undo the merge of an opportunity",
            description = "Answers the opportunity, as it was before. The survivor gives back what the merge has added,"
                    + " save what another merged opportunity has brought as well; what people changed since stays. 409"
                    + " `not_merged`; `opportunity_archived` where the survivor was itself merged or archived: undo that"
                    + " first; `tree_changed` where what was below the opportunity is above it now.")
    public Uni<RestResponse<OpportunityResponse>> undo(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable UndoRequest request) {
        return unmerging
                .undo(caller.get(), id, ifMatch, request == null ? null : request.note())
                .map(OpportunityResponse::ok);
    }
}
