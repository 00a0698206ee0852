package io.journeyloop.opportunity.guardrails;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
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

/** What the gateway reads: by what many opportunities were dismissed, by one call. */
@Path("/internal/v1/guardrails")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class GuardrailBatchResource {

    private final Guardrails guardrails;
    private final CurrentCaller caller;

    GuardrailBatchResource(Guardrails guardrails, CurrentCaller caller) {
        this.guardrails = guardrails;
        this.caller = caller;
    }

    record GuardrailBatchRequest(@NotNull @Size(max = 5000) List<@NotNull UUID> ids) {}

    record GuardrailBatchResponse(List<Guardrail> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many guardrails",
            description = "Those that exist, archived ones included, the oldest first.")
    public Uni<GuardrailBatchResponse> read(@NotNull @Valid GuardrailBatchRequest request) {
        return guardrails.getAll(caller.get().tenantId(), request.ids()).map(GuardrailBatchResponse::new);
    }
}
