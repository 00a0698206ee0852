package io.journeyloop.journey.journeys.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.journey.journeys.application.JourneyReading;
import io.journeyloop.journey.map.domain.StepCommand;
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
class StepResource {
    private final MapEdits edits;
    private final JourneyReading reading;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    StepResource(MapEdits edits, JourneyReading reading, CurrentCaller caller, MergePatch mergePatch) {
        this.edits = edits;
        this.reading = reading;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    record MoveStepRequest(
            @Schema(description = "The phase to move it to; its own when absent") @Nullable
            UUID phaseId,

            @NotNull Integer order) {}

    @POST
    @Path("/{id}/phases/{phaseId}/steps")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Add a step to a phase", description = "409 `key_taken`, `locked`; 422 `map_too_large`.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StepResponse.class)))
    public Uni<RestResponse<StepResponse>> add(
            @Valid @BeanParam EditParameters edit,
            @PathParam("phaseId") UUID phaseId,
            @NotNull @Valid StepRequest request) {
        var id = Ids.next();
        return edits.run(edit.ofCommand(caller.get()), view -> request.toAdd(phaseId, id))
                .map(answer -> answer.createdStep(id));
    }

    @GET
    @Path("/{id}/steps/{stepId}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a step with its touchpoints")
    public Uni<RestResponse<StepResponse>> read(@PathParam("id") RecordRef journey, @PathParam("stepId") UUID stepId) {
        return reading.get(caller.get(), journey, null).map(MapAnswer::of).map(answer -> answer.step(stepId));
    }

    @PATCH
    @Path("/{id}/steps/{stepId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a step", description = "JSON merge patch." + MapEdits.MERGING)
    public Uni<RestResponse<StepResponse>> patch(
            @Valid @BeanParam EditParameters edit, @PathParam("stepId") UUID stepId, @NotNull JsonNode patch) {
        return edits.run(edit.ofFields(caller.get(), stepId, patch), view -> {
                    var step = view.journey().content().map().step(stepId);
                    return mergePatch
                            .apply(StepRequest.of(step), patch, StepRequest.class)
                            .toChange(step);
                })
                .map(answer -> answer.step(stepId));
    }

    @DELETE
    @Path("/{id}/steps/{stepId}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Remove a step with all in it", description = "Links to what was in it find a tombstone.")
    public Uni<RestResponse<Void>> remove(@Valid @BeanParam EditParameters edit, @PathParam("stepId") UUID stepId) {
        return edits.run(edit.ofPart(caller.get()), view -> new StepCommand.RemoveStep(stepId))
                .map(MapAnswer::removed);
    }

    @POST
    @Path("/{id}/steps/{stepId}/move")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Move a step", description = "Within its phase or to another one; the others make room.")
    public Uni<RestResponse<StepResponse>> move(
            @Valid @BeanParam EditParameters edit,
            @PathParam("stepId") UUID stepId,
            @NotNull @Valid MoveStepRequest request) {
        return edits.run(
                        edit.ofCommand(caller.get()),
                        view -> new StepCommand.MoveStep(stepId, request.phaseId(), request.order()))
                .map(answer -> answer.step(stepId));
    }
}
