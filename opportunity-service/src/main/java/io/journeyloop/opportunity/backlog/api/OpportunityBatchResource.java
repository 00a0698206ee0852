package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.backlog.application.Backlog;
import io.journeyloop.opportunity.backlog.application.OpportunityBatch;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the gateway reads: many opportunities by one call. */
@Path("/internal/v1/opportunities")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class OpportunityBatchResource {

    private final Backlog backlog;
    private final CurrentCaller caller;

    OpportunityBatchResource(Backlog backlog, CurrentCaller caller) {
        this.backlog = backlog;
        this.caller = caller;
    }

    record BatchRequest(
            @Size(max = 5000) @Nullable List<@NotNull UUID> ids,
            @Size(max = 5000) @Nullable List<@NotNull UUID> journeyIds,
            @Size(max = 5000) @Nullable List<@NotNull UUID> stepIds,
            @Size(max = 5000) @Nullable List<@NotNull UUID> insightIds,
            @Size(max = 5000) @Nullable List<@NotNull UUID> parentIds) {

        OpportunityBatch toBatch() {
            return new OpportunityBatch(
                    orEmpty(ids), orEmpty(journeyIds), orEmpty(stepIds), orEmpty(insightIds), orEmpty(parentIds));
        }

        private static List<UUID> orEmpty(@Nullable List<UUID> list) {
            return list == null ? List.of() : list;
        }
    }

    record BatchResponse(List<OpportunityResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many opportunities",
            description = "Those with one of the ids, archived ones included, and those linked to one of the journeys,"
                    + " steps or insights or part of one of the parents; each once, by rank.")
    public Uni<BatchResponse> read(@NotNull @Valid BatchRequest request) {
        return backlog.batch(caller.get().tenantId(), request.toBatch())
                .map(found -> new BatchResponse(
                        found.stream().map(OpportunityResponse::of).toList()));
    }
}
