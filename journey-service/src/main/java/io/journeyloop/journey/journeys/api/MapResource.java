package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.JourneyEditing;
import io.journeyloop.journey.journeys.domain.JourneyCommand.EditMap;
import io.journeyloop.journey.map.domain.CopyCommand.Copy;
import io.journeyloop.journey.map.domain.ReplaceMap;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
class MapResource {
    private final JourneyEditing editing;
    private final CurrentCaller caller;

    MapResource(JourneyEditing editing, CurrentCaller caller) {
        this.editing = editing;
        this.caller = caller;
    }

    @Schema(description = "A phase, step or touchpoint of another journey, or of this one")
    record CopyRequest(
            @NotNull UUID fromJourneyId,

            @Schema(description = "The part to copy, with all in it") @NotNull
            UUID nodeId,

            @Schema(description = "The phase that takes a step, the step that takes a touchpoint; absent for a phase")
            @Nullable
            UUID parentId,

            @Schema(description = "Place among its siblings there, from 1; the last when absent") @Min(1) @Nullable
            Integer order) {}

    @PUT
    @Path("/map")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Replace the whole map",
            description = "In one write. Parts with an id, or a key that the map knows, stay the same part; what is not"
                    + " sent is removed, and links to it find a tombstone. If-Match is compared with the whole journey. At"
                    + " most 100 phases, 500 steps, 5,000 touchpoints, 2,000 transitions: 422 `map_too_large` beyond. 400"
                    + " names every id that the map doesn't have and every key that is there twice; 422"
                    + " `unusable_channel`, `unusable_link`, `illegal_transition`; 409 `locked`, `archived`.")
    public Uni<RestResponse<JourneyResponse>> replace(
            @Valid @BeanParam EditParameters edit, @NotNull @Valid MapRequest request) {
        return editing.edit(edit.ofJourney(caller.get()), view -> {
                    var present = view.journey().content().map();
                    return new EditMap(new ReplaceMap(request.toDraft(view.channels(), present), Ids::next));
                })
                .map(MapAnswer::of)
                .map(MapAnswer::journey);
    }

    @POST
    @Path("/copies")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Copy a part with all in it into this journey",
            description = "Under ids of its own, keys numbered where they are taken, with the transitions between the"
                    + " steps that are copied. Answers the copied part. 404 where the other journey or its part is unknown; 409"
                    + " `locked`, `archived`; 422 `map_too_large`.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {PhaseResponse.class, StepResponse.class, TouchpointResponse.class
                                            })))
    public Uni<RestResponse<Object>> copy(@Valid @BeanParam EditParameters edit, @NotNull @Valid CopyRequest request) {
        var twinId = Ids.next();
        return editing.edit(
                        edit.ofCommand(caller.get()),
                        new RecordRef.ById(request.fromJourneyId()),
                        (view, other) -> new EditMap(new Copy(
                                other.content().map(),
                                request.nodeId(),
                                twinId,
                                request.parentId(),
                                request.order(),
                                Ids::next)))
                .map(MapAnswer::of)
                .map(answer -> answer.createdPart(twinId));
    }
}
