package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.map.domain.CopyCommand.Duplicate;
import io.journeyloop.journey.map.domain.NodeKind;
import io.journeyloop.journey.map.domain.Reorder;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys/{id}")
@Tag(name = "Journey maps")
class ArrangementResource {
    private static final String REORDERED =
            "All siblings in one write: `ids` names each of them once. 400 where it doesn't. 412 where others have"
                    + " reordered the same list since the ETag, if that is sent.";
    private static final String DUPLICATED =
            "With all in it, right behind it, under ids of its own and numbered keys. 422 `map_too_large`; 409 `locked`.";

    private final MapEdits edits;
    private final CurrentCaller caller;

    ArrangementResource(MapEdits edits, CurrentCaller caller) {
        this.edits = edits;
        this.caller = caller;
    }

    @Schema(description = "The siblings in their new order")
    record OrderRequest(@NotNull @Size(max = 5_000) List<@NotNull UUID> ids) {}

    @PUT
    @Path("/phases/order")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Reorder the phases", description = REORDERED)
    public Uni<RestResponse<JourneyResponse>> reorderPhases(
            @Valid @BeanParam EditParameters edit, @NotNull @Valid OrderRequest request) {
        return reorder(edit, NodeKind.PHASE, null, request);
    }

    @PUT
    @Path("/phases/{phaseId}/steps/order")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Reorder the steps of a phase", description = REORDERED)
    public Uni<RestResponse<JourneyResponse>> reorderSteps(
            @Valid @BeanParam EditParameters edit,
            @PathParam("phaseId") UUID phaseId,
            @NotNull @Valid OrderRequest request) {
        return reorder(edit, NodeKind.STEP, phaseId, request);
    }

    @PUT
    @Path("/steps/{stepId}/touchpoints/order")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Reorder the touchpoints of a step", description = REORDERED)
    public Uni<RestResponse<JourneyResponse>> reorderTouchpoints(
            @Valid @BeanParam EditParameters edit,
            @PathParam("stepId") UUID stepId,
            @NotNull @Valid OrderRequest request) {
        return reorder(edit, NodeKind.TOUCHPOINT, stepId, request);
    }

    @POST
    @Path("/phases/{phaseId}/duplicate")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Duplicate a phase", description = DUPLICATED)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PhaseResponse.class)))
    public Uni<RestResponse<PhaseResponse>> duplicatePhase(
            @Valid @BeanParam EditParameters edit, @PathParam("phaseId") UUID phaseId) {
        var twinId = Ids.next();
        return duplicate(edit, NodeKind.PHASE, phaseId, twinId).map(answer -> answer.createdPhase(twinId));
    }

    @POST
    @Path("/steps/{stepId}/duplicate")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Duplicate a step", description = DUPLICATED)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StepResponse.class)))
    public Uni<RestResponse<StepResponse>> duplicateStep(
            @Valid @BeanParam EditParameters edit, @PathParam("stepId") UUID stepId) {
        var twinId = Ids.next();
        return duplicate(edit, NodeKind.STEP, stepId, twinId).map(answer -> answer.createdStep(twinId));
    }

    @POST
    @Path("/touchpoints/{touchpointId}/duplicate")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Duplicate a touchpoint", description = DUPLICATED)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TouchpointResponse.class)))
    public Uni<RestResponse<TouchpointResponse>> duplicateTouchpoint(
            @Valid @BeanParam EditParameters edit, @PathParam("touchpointId") UUID touchpointId) {
        var twinId = Ids.next();
        return duplicate(edit, NodeKind.TOUCHPOINT, touchpointId, twinId)
                .map(answer -> answer.createdTouchpoint(twinId));
    }

    private Uni<RestResponse<JourneyResponse>> reorder(
            EditParameters edit, NodeKind kind, @Nullable UUID parentId, OrderRequest request) {
        return edits.run(edit.ofCommand(caller.get()), view -> new Reorder(kind, parentId, request.ids()))
                .map(MapAnswer::journey);
    }

    private Uni<MapAnswer> duplicate(EditParameters edit, NodeKind kind, UUID id, UUID twinId) {
        return edits.run(edit.ofCommand(caller.get()), view -> new Duplicate(kind, id, twinId, Ids::next));
    }
}
