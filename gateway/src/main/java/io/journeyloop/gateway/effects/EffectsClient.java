package io.journeyloop.gateway.effects;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What every service tells about its events. */
interface EffectsClient {
    record Announced(String id, String type) {}

    record AnnouncedEvents(List<Announced> items) {}

    /** Unfinished is a service that has yet to do something, and will announce that. */
    record Announcements(List<Announced> items, boolean unfinished) {}

    record PendingEvents(int pending) {}

    @GET
    @Path("announced")
    Uni<Announcements> announced(@QueryParam("withinMs") long withinMs);

    @POST
    @Path("pending")
    Uni<PendingEvents> pending(AnnouncedEvents events);
}
