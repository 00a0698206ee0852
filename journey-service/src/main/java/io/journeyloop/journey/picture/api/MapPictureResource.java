package io.journeyloop.journey.picture.api;

import io.journeyloop.journey.picture.application.Picturing;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/journeys")
@Tag(name = "Journey maps")
class MapPictureResource {
    /** Nothing in a picture may run or load, wherever it is shown. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Picturing picturing;
    private final CurrentCaller caller;

    MapPictureResource(Picturing picturing, CurrentCaller caller) {
        this.picturing = picturing;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/map.svg")
    @RolesAllowed(Roles.VIEWER)
    @Produces("image/svg+xml")
    @Operation(
            summary = "See a journey's map as a picture",
            description =
                    "SVG: phases, steps, what customers do, think and feel, the curve of their experience (−2 to 2,"
                            + " from the evidence announced so far), open opportunities, and touchpoints by channel; a service"
                            + " blueprint shows the line of visibility. It follows the reader's light or dark scheme and prints"
                            + " on A3. The picture holds no script and loads nothing.")
    public Uni<RestResponse<String>> map(@PathParam("id") RecordRef journey) {
        return picturing
                .map(caller.get(), journey)
                .map(picture -> ResponseBuilder.ok(picture)
                        .header(HttpHeaders.CONTENT_TYPE, "image/svg+xml;charset=UTF-8")
                        .header("Content-Security-Policy", POLICY)
                        .header("X-Content-Type-Options", "nosniff")
                        .build());
    }
}
