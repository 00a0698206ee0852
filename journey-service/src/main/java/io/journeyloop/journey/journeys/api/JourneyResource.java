package io.journeyloop.journey.journeys.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.journey.journeys.application.JourneyEditing;
import io.journeyloop.journey.journeys.application.JourneyMaking;
import io.journeyloop.journey.journeys.application.JourneyOrder;
import io.journeyloop.journey.journeys.application.JourneyReading;
import io.journeyloop.journey.journeys.application.JourneyView;
import io.journeyloop.journey.journeys.domain.JourneyCommand;
import io.journeyloop.journey.journeys.domain.RevisionNote;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys")
@Tag(name = "Journeys", description = "What the customers' ways look like, and what they shall look like")
class JourneyResource {
    private final JourneyMaking making;
    private final Beginning beginning;
    private final JourneyEditing editing;
    private final JourneyReading reading;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    JourneyResource(
            JourneyMaking making,
            Beginning beginning,
            JourneyEditing editing,
            JourneyReading reading,
            CurrentCaller caller,
            MergePatch mergePatch) {
        this.making = making;
        this.beginning = beginning;
        this.editing = editing;
        this.reading = reading;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Create a journey",
            description =
                    "With an empty map, or that of a template (`templateKey`). 409 `key_taken`; 422 `unusable_link`, `illegal_parent`, `not_current`.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = JourneyResponse.class)))
    public Uni<RestResponse<JourneyResponse>> create(
            @QueryParam("label") @Size(max = Limits.NAME) @Nullable String label,
            @QueryParam("reason") @Size(max = Limits.GOAL) @Nullable String reason,
            @NotNull @Valid JourneyRequest request) {
        var note = new RevisionNote(label, reason, null);
        return beginning
                .of(caller.get(), request)
                .chain(begun -> making.create(caller.get(), begun.request().toNewJourney(), begun::map, note))
                .map(MapAnswer::of)
                .map(MapAnswer::createdJourney);
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List journeys",
            description =
                    "With their maps, by pages, oldest first unless `orderBy` says otherwise; archived ones only by"
                            + " `status=ARCHIVED`. By LAST_EVIDENCE those without any are before all others. UPDATED usually"
                            + " goes downwards, all others upwards.")
    public Uni<Page<JourneyResponse>> list(
            @Valid @BeanParam JourneyQuery query,
            @QueryParam("orderBy") @Nullable JourneyOrder orderBy,
            @Parameter(description = Sorting.DIRECTION) @QueryParam("direction") @Nullable SortDirection direction,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var sorting = Sorting.of(orderBy, direction, JourneyOrder.CREATED);
        return reading.list(caller.get(), query.toFilter(), sorting, PageRequest.of(limit, cursor))
                .map(page -> page.map(JourneyResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read a journey with its map",
            description = "By id, or by key as `key:the-key`; with `asOf` as it stood at that instant (ISO 8601).")
    public Uni<RestResponse<JourneyResponse>> read(
            @PathParam("id") RecordRef id, @QueryParam("asOf") @Nullable Instant asOf) {
        return reading.get(caller.get(), id, asOf).map(MapAnswer::of).map(MapAnswer::journey);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a journey",
            description =
                    "JSON merge patch of all but the map. If-Match is compared with the whole journey. 400 where the"
                            + " order is out of range; 409 `locked`, `archived`; 422 `illegal_transition`,"
                            + " `unusable_link`, `illegal_parent` (a cycle), `not_publishable`.")
    public Uni<RestResponse<JourneyResponse>> patch(@Valid @BeanParam EditParameters edit, @NotNull JsonNode patch) {
        var terms = edit.ofJourney(caller.get());
        boolean shapes = patch.has("parentId") || patch.has("order") || patch.has("state");
        return (shapes
                        ? editing.reshape(terms, view -> patched(view, patch))
                        : editing.edit(terms, view -> patched(view, patch)))
                .map(MapAnswer::of)
                .map(MapAnswer::journey);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Archive a journey",
            description = "It stays readable and changes no more. 409 `has_children` while journeys lie below it.")
    public Uni<Void> archive(@Valid @BeanParam EditParameters edit) {
        return editing.reshape(edit.ofJourney(caller.get()), view -> new JourneyCommand.Archive())
                .replaceWithVoid();
    }

    private JourneyCommand patched(JourneyView view, JsonNode patch) {
        return mergePatch
                .apply(JourneyRequest.of(view.journey()), patch, JourneyRequest.class)
                .toCommand(view.journey(), patch.has("order"));
    }
}
