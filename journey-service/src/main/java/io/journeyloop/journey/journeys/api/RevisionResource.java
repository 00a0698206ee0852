package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.JourneyEditing;
import io.journeyloop.journey.journeys.application.RevisionLabelling;
import io.journeyloop.journey.journeys.application.RevisionReading;
import io.journeyloop.journey.journeys.application.RevisionRef;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Restore;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys/{id}/revisions")
@Tag(name = "Revisions", description = "Every write of a journey makes one; they stay readable for ever")
class RevisionResource {
    private final RevisionReading reading;
    private final RevisionLabelling labelling;
    private final JourneyEditing editing;
    private final CurrentCaller caller;

    RevisionResource(
            RevisionReading reading, RevisionLabelling labelling, JourneyEditing editing, CurrentCaller caller) {
        this.reading = reading;
        this.labelling = labelling;
        this.editing = editing;
        this.caller = caller;
    }

    @Schema(description = "The head of one immutable snapshot of a journey")
    record RevisionResponse(
            @Schema(description = "From 1 without gaps") long number,

            @Nullable String label,
            String reason,
            String author,
            Instant at,

            @Schema(description = "The solution whose shipping it reflects") @Nullable
            UUID solutionId) {
        static RevisionResponse of(Revision revision) {
            return new RevisionResponse(
                    revision.number(),
                    revision.label(),
                    revision.reason(),
                    revision.author(),
                    revision.at(),
                    revision.solutionId());
        }
    }

    @Schema(description = "A name for a revision")
    record LabelRequest(
            @Schema(description = "Absent or null to take the name away", examples = "Workshop of May")
            @Size(max = Limits.NAME)
            @Nullable
            String label) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List a journey's revisions", description = "Newest first, by pages; every write made one.")
    public Uni<Page<RevisionResponse>> list(
            @PathParam("id") RecordRef id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reading.list(caller.get(), id, PageRequest.of(limit, cursor))
                .map(page -> page.map(RevisionResponse::of));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read a journey as it was at a revision",
            description = "With its whole map. 404 where the journey has no revision of that number.")
    public Uni<JourneyResponse> read(@PathParam("id") RecordRef id, @PathParam("number") long number) {
        return reading.get(caller.get(), id, new RevisionRef.Numbered(number)).map(JourneyResponse::of);
    }

    @PUT
    @Path("/{number}/label")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Name a revision",
            description = "What the revision holds doesn't change, nor does the journey's version.")
    public Uni<RevisionResponse> label(
            @PathParam("id") RecordRef id, @PathParam("number") long number, @NotNull @Valid LabelRequest request) {
        return labelling.label(caller.get(), id, number, request.label()).map(RevisionResponse::of);
    }

    @POST
    @Path("/{number}/restore")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Restore a revision",
            description = "What it says of the journey, and its map, become the next revision; place, state and status"
                    + " stay. Parts that were removed since come back under their ids. 409 `locked`, `archived`; 422"
                    + " `not_publishable` where the journey is LIVE and would lack what it needs.")
    public Uni<RestResponse<JourneyResponse>> restore(
            @Valid @BeanParam EditParameters edit, @PathParam("number") long number) {
        return editing.edit(edit.ofAct(caller.get()), number, (view, then) -> new Restore(number, then))
                .map(MapAnswer::of)
                .map(MapAnswer::journey);
    }
}
