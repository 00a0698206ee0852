package io.journeyloop.opportunity.cycles.api;

import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.cycles.application.CycleReads;
import io.journeyloop.opportunity.cycles.application.CycleView;
import io.journeyloop.opportunity.cycles.application.Cycles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/cycles")
@Tag(
        name = "Improvement cycles",
        description = "Measure, prioritise, address, reflect, measure again: round after round")
class CycleResource {

    private final Cycles cycles;
    private final CycleReads reads;
    private final CurrentCaller caller;

    CycleResource(Cycles cycles, CycleReads reads, CurrentCaller caller) {
        this.cycles = cycles;
        this.reads = reads;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CycleResponse.class)))
    @Operation(
            summary = "Open a journey's cycle",
            description =
                    "At most one is open: 409 `cycle_open` names it. 422 where the journey is unknown or archived.")
    public Uni<RestResponse<CycleResponse>> open(@NotNull @Valid CycleRequest request) {
        return cycles.open(caller.get(), request.journeyId())
                .map(opened -> RecordResponses.created(
                        "/api/v1/cycles/" + opened.cycle().id(),
                        CycleResponse.of(opened),
                        opened.cycle().version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List cycles", description = "The latest first: a journey's history with its effects.")
    public Uni<Page<CycleResponse>> list(
            @QueryParam("journeyId") @Nullable UUID journeyId,
            @Parameter(description = "Only those that are open, or only those that are closed")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reads.page(caller.get().tenantId(), journeyId, open, PageRequest.of(limit, cursor))
                .map(page -> page.map(CycleResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a cycle")
    public Uni<RestResponse<CycleResponse>> read(@PathParam("id") UUID id) {
        return reads.get(caller.get().tenantId(), id).map(CycleResource::ok);
    }

    @POST
    @Path("/{id}/advance")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Go on to the next stage",
            description = "MEASURE → PRIORITISE (takes the priorities as they are now; needs a rated answer) → ADDRESS"
                    + " (needs an opportunity of the journey) → REFLECT (needs a solution of one) → REMEASURE (needs a"
                    + " solution shipped since the opening) → CLOSED (needs an answer since). What is missing can be"
                    + " made up for by a reason, which is recorded; else 422 `stage_not_ready`. 409 `cycle_closed`.")
    public Uni<RestResponse<CycleResponse>> advance(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable StageRequest request) {
        return cycles.advance(caller.get(), id, ifMatch, reasonOf(request)).map(CycleResource::ok);
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Close a cycle and open the next",
            description =
                    "From whatever stage; a reason is required where it has not measured again. `nextId` names the"
                            + " cycle that is opened by it, with the priorities for which nothing was shipped. 409"
                            + " `cycle_closed`.")
    public Uni<RestResponse<CycleResponse>> close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable StageRequest request) {
        return cycles.close(caller.get(), id, ifMatch, reasonOf(request)).map(CycleResource::ok);
    }

    private static @Nullable String reasonOf(@Nullable StageRequest request) {
        return request == null ? null : request.reason();
    }

    private static RestResponse<CycleResponse> ok(CycleView view) {
        return RecordResponses.ok(CycleResponse.of(view), view.cycle().version());
    }
}
