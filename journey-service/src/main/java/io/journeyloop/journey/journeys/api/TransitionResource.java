package io.journeyloop.journey.journeys.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.journey.journeys.application.JourneyReading;
import io.journeyloop.journey.map.domain.TransitionCommand.RemoveTransition;
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
@Tag(name = "Journey maps")
class TransitionResource {
    private final MapEdits edits;
    private final JourneyReading reading;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    TransitionResource(MapEdits edits, JourneyReading reading, CurrentCaller caller, MergePatch mergePatch) {
        this.edits = edits;
        this.reading = reading;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @POST
    @Path("/{id}/transitions")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Plan a way between two steps",
            description = "Back (LOOP), past others (SKIP), out of the journey (EXIT), or any other (NORMAL). 409"
                    + " `transition_exists`, `locked`; 422 `unusable_link`, `illegal_transition`, `map_too_large`.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TransitionResponse.class)))
    public Uni<RestResponse<TransitionResponse>> add(
            @Valid @BeanParam EditParameters edit, @NotNull @Valid TransitionRequest request) {
        var id = Ids.next();
        return edits.run(edit.ofCommand(caller.get()), view -> request.toAdd(id))
                .map(answer -> answer.createdTransition(id));
    }

    @GET
    @Path("/{id}/transitions/{transitionId}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a transition")
    public Uni<RestResponse<TransitionResponse>> read(
            @PathParam("id") RecordRef journey, @PathParam("transitionId") UUID transitionId) {
        return reading.get(caller.get(), journey, null)
                .map(MapAnswer::of)
                .map(answer -> answer.transition(transitionId));
    }

    @PATCH
    @Path("/{id}/transitions/{transitionId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a transition", description = "JSON merge patch." + MapEdits.MERGING)
    public Uni<RestResponse<TransitionResponse>> patch(
            @Valid @BeanParam EditParameters edit,
            @PathParam("transitionId") UUID transitionId,
            @NotNull JsonNode patch) {
        return edits.run(edit.ofFields(caller.get(), transitionId, patch), view -> {
                    var transition = view.journey().content().map().transition(transitionId);
                    return mergePatch
                            .apply(TransitionRequest.of(transition), patch, TransitionRequest.class)
                            .toChange(transitionId);
                })
                .map(answer -> answer.transition(transitionId));
    }

    @DELETE
    @Path("/{id}/transitions/{transitionId}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Remove a transition")
    public Uni<RestResponse<Void>> remove(
            @Valid @BeanParam EditParameters edit, @PathParam("transitionId") UUID transitionId) {
        return edits.run(edit.ofPart(caller.get()), view -> new RemoveTransition(transitionId))
                .map(MapAnswer::removed);
    }
}
