package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.FrameworkReading;
import io.journeyloop.journey.journeys.domain.NodeLink;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/journeys")
@Tag(name = "Journey maps")
class NodeResource {
    private final FrameworkReading reading;
    private final CurrentCaller caller;

    NodeResource(FrameworkReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/nodes/{nodeId}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Say what a link to a part of a map leads to",
            description = "PRESENT, ARCHIVED with its journey, or BROKEN: the part was removed, and its tombstone tells"
                    + " what it was. 404 where the journey never had such a part.")
    public Uni<NodeLink> node(@PathParam("id") RecordRef journey, @PathParam("nodeId") UUID nodeId) {
        return reading.link(caller.get(), journey, nodeId);
    }
}
