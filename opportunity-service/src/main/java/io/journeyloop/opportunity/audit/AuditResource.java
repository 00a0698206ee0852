package io.journeyloop.opportunity.audit;

import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/audit")
@Tag(name = "Audit", description = "Who changed what about scoring, and when")
class AuditResource {

    private final AuditTrail trail;
    private final CurrentCaller caller;

    AuditResource(AuditTrail trail, CurrentCaller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Tell who changed what",
            description = "Scoring models, their activation, what people gave as inputs, dismissals, merges and"
                    + " declined duplicates; the newest first. `subjectId` narrows it to one model or opportunity.")
    public Uni<Page<AuditEntry>> list(
            @QueryParam("subjectId") @Nullable UUID subjectId,
            @QueryParam("action") @Nullable AuditAction action,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return trail.page(caller.get().tenantId(), subjectId, action, PageRequest.of(limit, cursor));
    }
}
