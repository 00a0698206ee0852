package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.application.Rerouting;
import io.journeyloop.insight.feedback.application.WaitingPlace;
import io.journeyloop.insight.feedback.application.WaitingService;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/feedback")
@Tag(name = "Routing")
class RoutingResource {

    private final WaitingService waiting;
    private final Rerouting rerouting;
    private final CurrentCaller caller;

    RoutingResource(WaitingService waiting, Rerouting rerouting, CurrentCaller caller) {
        this.waiting = waiting;
        this.rerouting = rerouting;
        this.caller = caller;
    }

    /** What came of a re-route. */
    @Schema(description = "What came of a re-route")
    public record RerouteResponse(
            @Schema(description = "Records that were elsewhere before")
            long moved) {}

    @GET
    @Path("/waiting")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "What feedback waits for",
            description = "The places and personas that are named but not known, with how many records wait for each"
                    + " and since when; the 200 that most wait for.")
    public Uni<Page<WaitingPlace>> waiting() {
        return waiting.list(caller.get()).map(places -> new Page<>(places, null));
    }

    @POST
    @Path("/reroute")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Move stored feedback",
            description = "Any number of records by one call; figures and evidence move with them. The place must be"
                    + " known. A call that breaks off is simply repeated.")
    public Uni<RerouteResponse> reroute(@NotNull @Valid RerouteRequest request) {
        return rerouting
                .move(caller.get(), request.toFilter(), Destinations.required(request.to()))
                .map(RerouteResponse::new);
    }
}
