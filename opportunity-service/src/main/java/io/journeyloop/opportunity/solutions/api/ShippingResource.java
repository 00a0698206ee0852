package io.journeyloop.opportunity.solutions.api;

import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.measurement.api.MeasurementResponse;
import io.journeyloop.opportunity.solutions.application.Proof;
import io.journeyloop.opportunity.solutions.application.Shipping;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/solutions/{id}")
@Tag(name = "Solutions")
class ShippingResource {

    private final Shipping shipping;
    private final Proof proof;
    private final CurrentCaller caller;

    ShippingResource(Shipping shipping, Proof proof, CurrentCaller caller) {
        this.shipping = shipping;
        this.proof = proof;
        this.caller = caller;
    }

    @Schema(description = "When a solution was shipped")
    record ShipRequest(
            @Schema(description = "Since when customers have it, not in the future; now when absent") @Nullable
            Instant shippedAt) {}

    @POST
    @Path("/ship")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Ship a solution",
            description = "It becomes SHIPPED, the journeys that it is about get a revision, and the *after* window"
                    + " opens. The body may be absent, as may If-Match. 422 `illegal_status` unless it is IN_DELIVERY.")
    public Uni<RestResponse<SolutionResponse>> ship(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable ShipRequest request) {
        return shipping.ship(caller.get(), id, ifMatch, request == null ? null : request.shippedAt())
                .map(SolutionResource::ok);
    }

    @GET
    @Path("/result")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Did it help?",
            description = "The metric before and after shipping with all inputs, so that the difference, its interval"
                    + " and the verdict can be computed again. It is decided once: when both sides hold `sampleSize`"
                    + " answers for the first time, or when the after window has closed. 404 before it is shipped.")
    public Uni<MeasurementResponse> result(@PathParam("id") RecordRef id) {
        return proof.of(caller.get().tenantId(), id).map(MeasurementResponse::of);
    }
}
