package io.journeyloop.opportunity.cycles.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.cycles.application.CycleBatch;
import io.journeyloop.opportunity.cycles.application.CycleReads;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the gateway reads: many cycles by one call. */
@Path("/internal/v1/cycles")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class CycleBatchResource {

    private final CycleReads reads;
    private final CurrentCaller caller;

    CycleBatchResource(CycleReads reads, CurrentCaller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    record CycleBatchRequest(
            @Size(max = 5000) @Nullable List<@NotNull UUID> ids,
            @Size(max = 5000) @Nullable List<@NotNull UUID> journeyIds,
            @Min(1) @Max(CycleBatch.MOST_PER_JOURNEY) int limit) {

        CycleBatch toBatch() {
            return new CycleBatch(
                    Objects.requireNonNullElse(ids, List.of()),
                    Objects.requireNonNullElse(journeyIds, List.of()),
                    limit);
        }
    }

    record CycleBatchResponse(List<CycleResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many cycles",
            description = "Those with one of the ids, and as many as `limit` says of each journey; each once, the"
                    + " latest of a journey first.")
    public Uni<CycleBatchResponse> read(@NotNull @Valid CycleBatchRequest request) {
        return reads.batch(caller.get().tenantId(), request.toBatch())
                .map(found -> new CycleBatchResponse(
                        found.stream().map(CycleResponse::of).toList()));
    }
}
