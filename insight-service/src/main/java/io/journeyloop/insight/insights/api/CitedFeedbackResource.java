package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.feedback.api.FeedbackResponse;
import io.journeyloop.insight.insights.application.EvidenceChain;
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

/** What the gateway reads: the records that insights cite, all by one call. */
@Path("/internal/v1/feedback")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class CitedFeedbackResource {

    private final EvidenceChain chain;
    private final CurrentCaller caller;

    CitedFeedbackResource(EvidenceChain chain, CurrentCaller caller) {
        this.chain = chain;
        this.caller = caller;
    }

    record CitedFeedbackRequest(@NotNull @Size(max = 5000) List<@NotNull UUID> ids) {}

    record CitedFeedbackResponse(List<FeedbackResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many feedback records",
            description = "Those that exist, in no given order, without what was read out of their texts.")
    public Uni<CitedFeedbackResponse> read(@NotNull @Valid CitedFeedbackRequest request) {
        return chain.records(caller.get().tenantId(), request.ids())
                .map(found -> new CitedFeedbackResponse(
                        found.stream().map(FeedbackResponse::of).toList()));
    }
}
