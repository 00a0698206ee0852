package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.api.RevisionResource.RevisionResponse;
import io.journeyloop.journey.journeys.application.RevisionReading;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the gateway reads: the revisions of many journeys by one call. */
@Path("/internal/v1/revisions")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class RevisionBatchResource {
    private static final int MAX_JOURNEYS = 5_000;
    private static final int MAX_LIMIT = 50;

    private final RevisionReading reading;
    private final CurrentCaller caller;

    RevisionBatchResource(RevisionReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    record RevisionBatchRequest(
            @NotNull @Size(max = MAX_JOURNEYS) List<@NotNull UUID> journeyIds,
            @Min(1) @Max(MAX_LIMIT) int limit) {}

    record RevisionBatchResponse(List<RevisionsOfJourney> items) {}

    record RevisionsOfJourney(UUID journeyId, List<RevisionResponse> revisions) {
        static RevisionsOfJourney of(Map.Entry<UUID, List<Revision>> entry) {
            return new RevisionsOfJourney(
                    entry.getKey(),
                    entry.getValue().stream().map(RevisionResponse::of).toList());
        }
    }

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read the revisions of many journeys",
            description = "As many as `limit` says of each, newest first; unknown journeys are left out.")
    public Uni<RevisionBatchResponse> read(@NotNull @Valid RevisionBatchRequest request) {
        return reading.latest(caller.get(), request.journeyIds(), request.limit())
                .map(found -> new RevisionBatchResponse(
                        found.entrySet().stream().map(RevisionsOfJourney::of).toList()));
    }
}
