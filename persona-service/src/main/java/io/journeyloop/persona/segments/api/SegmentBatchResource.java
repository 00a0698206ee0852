package io.journeyloop.persona.segments.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.segments.application.SegmentService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the gateway reads: many segments, by their ids and by their personas, by one call. */
@Path("/internal/v1/segments")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class SegmentBatchResource {

    private final SegmentService segments;
    private final CurrentCaller caller;

    SegmentBatchResource(SegmentService segments, CurrentCaller caller) {
        this.segments = segments;
        this.caller = caller;
    }

    record SegmentBatchRequest(
            @Size(max = 5000) @Nullable List<@NotNull UUID> ids,
            @NotNull @Size(max = 5000) List<@NotNull UUID> personaIds) {

        List<UUID> wanted() {
            return Objects.requireNonNullElse(ids, List.of());
        }
    }

    record SegmentBatchResponse(List<SegmentResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many segments",
            description = "Those with one of the ids, archived ones included, and those in use that give one of the"
                    + " personas; each once, the oldest first.")
    public Uni<SegmentBatchResponse> read(@NotNull @Valid SegmentBatchRequest request) {
        return segments.getAll(caller.get(), request.wanted(), request.personaIds())
                .map(found -> new SegmentBatchResponse(
                        found.stream().map(SegmentResponse::of).toList()));
    }
}
