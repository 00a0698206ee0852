package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.JourneyReading;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys")
@Tag(name = "Journeys")
class RevisionResource {
    private final JourneyReading reading;
    private final CurrentCaller caller;

    RevisionResource(JourneyReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @Schema(description = "The head of one immutable snapshot of a journey; read it by the journey's `asOf`")
    record RevisionResponse(
            @Schema(description = "From 1 without gaps") long number,
            @Nullable String label,
            String reason,
            String author,
            Instant at) {
        static RevisionResponse of(Revision revision) {
            return new RevisionResponse(
                    revision.number(), revision.label(), revision.reason(), revision.author(), revision.at());
        }
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List a journey's revisions", description = "Newest first, by pages; every write made one.")
    public Uni<Page<RevisionResponse>> list(
            @PathParam("id") RecordRef id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reading.revisions(caller.get(), id, PageRequest.of(limit, cursor))
                .map(page -> page.map(RevisionResponse::of));
    }
}
