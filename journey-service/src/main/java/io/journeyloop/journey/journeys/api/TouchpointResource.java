package io.journeyloop.journey.journeys.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.journey.journeys.application.JourneyReading;
import io.journeyloop.journey.map.domain.TouchpointCommand;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys")
@Tag(name = "Journey maps")
class TouchpointResource {
    private final MapEdits edits;
    private final JourneyReading reading;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    TouchpointResource(MapEdits edits, JourneyReading reading, CurrentCaller caller, MergePatch mergePatch) {
        this.edits = edits;
        this.reading = reading;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    record MoveTouchpointRequest(
            @Schema(description = "The step to move it to; its own when absent") @Nullable
            UUID stepId,

            @NotNull Integer order) {}

    @POST
    @Path("/{id}/steps/{stepId}/touchpoints")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Add a touchpoint to a step",
            description = "409 `key_taken`, `locked`; 422 `unusable_channel`, `map_too_large`.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TouchpointResponse.class)))
    public Uni<RestResponse<TouchpointResponse>> add(
            @Valid @BeanParam EditParameters edit,
            @PathParam("stepId") UUID stepId,
            @NotNull @Valid TouchpointRequest request) {
        var id = Ids.next();
        return edits.run(edit.ofCommand(caller.get()), view -> request.toAdd(stepId, id, view.channels()))
                .map(answer -> answer.createdTouchpoint(id));
    }

    @GET
    @Path("/{id}/touchpoints/{touchpointId}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a touchpoint")
    public Uni<RestResponse<TouchpointResponse>> read(
            @PathParam("id") RecordRef journey, @PathParam("touchpointId") UUID touchpointId) {
        return reading.get(caller.get(), journey, null)
                .map(MapAnswer::of)
                .map(answer -> answer.touchpoint(touchpointId));
    }

    @PATCH
    @Path("/{id}/touchpoints/{touchpointId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a touchpoint", description = "JSON merge patch." + MapEdits.MERGING)
    public Uni<RestResponse<TouchpointResponse>> patch(
            @Valid @BeanParam EditParameters edit,
            @PathParam("touchpointId") UUID touchpointId,
            @NotNull JsonNode patch) {
        return edits.run(edit.ofFields(caller.get(), touchpointId, patch), view -> {
                    var touchpoint = view.journey().content().map().touchpoint(touchpointId);
                    return mergePatch
                            .apply(TouchpointRequest.of(touchpoint), patch, TouchpointRequest.class)
                            .toChange(touchpoint, view.channels());
                })
                .map(answer -> answer.touchpoint(touchpointId));
    }

    @DELETE
    @Path("/{id}/touchpoints/{touchpointId}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Remove a touchpoint", description = "Links to it find a tombstone.")
    public Uni<RestResponse<Void>> remove(
            @Valid @BeanParam EditParameters edit, @PathParam("touchpointId") UUID touchpointId) {
        return edits.run(edit.ofPart(caller.get()), view -> new TouchpointCommand.RemoveTouchpoint(touchpointId))
                .map(MapAnswer::removed);
    }

    @POST
    @Path("/{id}/touchpoints/{touchpointId}/move")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Move a touchpoint", description = "Within its step or to another one; the others make room.")
    public Uni<RestResponse<TouchpointResponse>> move(
            @Valid @BeanParam EditParameters edit,
            @PathParam("touchpointId") UUID touchpointId,
            @NotNull @Valid MoveTouchpointRequest request) {
        return edits.run(
                        edit.ofCommand(caller.get()),
                        view -> new TouchpointCommand.MoveTouchpoint(touchpointId, request.stepId(), request.order()))
                .map(answer -> answer.touchpoint(touchpointId));
    }
}
