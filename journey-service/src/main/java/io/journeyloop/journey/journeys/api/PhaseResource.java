package io.journeyloop.journey.journeys.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.journey.journeys.application.JourneyReading;
import io.journeyloop.journey.map.domain.PhaseCommand;
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

@Path("/api/v1/journeys")
@Tag(name = "Journey maps", description = "Phases, steps and touchpoints; every answer carries the journey's ETag")
class PhaseResource {
    private final MapEdits edits;
    private final JourneyReading reading;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    PhaseResource(MapEdits edits, JourneyReading reading, CurrentCaller caller, MergePatch mergePatch) {
        this.edits = edits;
        this.reading = reading;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    record MovePhaseRequest(@NotNull Integer order) {}

    @POST
    @Path("/{id}/phases")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Add a phase", description = "409 `key_taken`, `locked`; 422 `map_too_large`.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PhaseResponse.class)))
    public Uni<RestResponse<PhaseResponse>> add(
            @Valid @BeanParam EditParameters edit, @NotNull @Valid PhaseRequest request) {
        var id = Ids.next();
        return edits.run(edit.ofCommand(caller.get()), view -> request.toAdd(id))
                .map(answer -> answer.createdPhase(id));
    }

    @GET
    @Path("/{id}/phases/{phaseId}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a phase with its steps")
    public Uni<RestResponse<PhaseResponse>> read(
            @PathParam("id") RecordRef journey, @PathParam("phaseId") UUID phaseId) {
        return reading.get(caller.get(), journey, null).map(MapAnswer::of).map(answer -> answer.phase(phaseId));
    }

    @PATCH
    @Path("/{id}/phases/{phaseId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a phase", description = "JSON merge patch." + MapEdits.MERGING)
    public Uni<RestResponse<PhaseResponse>> patch(
            @Valid @BeanParam EditParameters edit, @PathParam("phaseId") UUID phaseId, @NotNull JsonNode patch) {
        return edits.run(edit.ofFields(caller.get(), phaseId, patch), view -> {
                    var phase = view.journey().content().map().phase(phaseId);
                    return mergePatch
                            .apply(PhaseRequest.of(phase), patch, PhaseRequest.class)
                            .toChange(phase);
                })
                .map(answer -> answer.phase(phaseId));
    }

    @DELETE
    @Path("/{id}/phases/{phaseId}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Remove a phase with all in it", description = "Links to what was in it find a tombstone.")
    public Uni<RestResponse<Void>> remove(@Valid @BeanParam EditParameters edit, @PathParam("phaseId") UUID phaseId) {
        return edits.run(edit.ofPart(caller.get()), view -> new PhaseCommand.RemovePhase(phaseId))
                .map(MapAnswer::removed);
    }

    @POST
    @Path("/{id}/phases/{phaseId}/move")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Move a phase", description = "To a place from 1; the others make room.")
    public Uni<RestResponse<PhaseResponse>> move(
            @Valid @BeanParam EditParameters edit,
            @PathParam("phaseId") UUID phaseId,
            @NotNull @Valid MovePhaseRequest request) {
        return edits.run(edit.ofCommand(caller.get()), view -> new PhaseCommand.MovePhase(phaseId, request.order()))
                .map(answer -> answer.phase(phaseId));
    }
}
