package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.backlog.application.Opportunities;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/opportunities/{id}/dismiss")
@Tag(name = "Opportunities")
class DismissalResource {

    private final Opportunities opportunities;
    private final CurrentCaller caller;

    DismissalResource(Opportunities opportunities, CurrentCaller caller) {
        this.opportunities = opportunities;
        this.caller = caller;
    }

    @Schema(description = "Which decision rules the opportunity out")
    record DismissalRequest(@NotNull UUID guardrailId) {}

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Dismiss an opportunity by a guardrail",
            description =
                    "Its status becomes DISMISSED, and its reason what the guardrail says. 422 where the guardrail is"
                            + " unknown or archived, or the opportunity is SOLVED; 409 `opportunity_archived`. If-Match may be left"
                            + " out.")
    public Uni<RestResponse<OpportunityResponse>> dismiss(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DismissalRequest request) {
        return opportunities
                .dismiss(caller.get(), id, ifMatch, request.guardrailId())
                .map(OpportunityResponse::ok);
    }
}
