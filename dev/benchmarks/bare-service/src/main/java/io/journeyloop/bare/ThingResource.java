package io.journeyloop.bare;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;

/** One path and one channel. */
@Path("/things")
@ApplicationScoped
public class ThingResource {

    private final Mutiny.SessionFactory sessions;

    ThingResource(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @GET
    @RolesAllowed("viewer")
    public Uni<List<Thing>> list() {
        return sessions.withSession(
                session -> session.createQuery("from Thing", Thing.class).getResultList());
    }

    @POST
    @RolesAllowed("editor")
    public Uni<RestResponse<Thing>> add(@NotNull @Valid Thing thing) {
        return sessions.withTransaction(session -> session.persist(thing))
                .replaceWith(() -> RestResponse.status(RestResponse.Status.CREATED, thing));
    }

    @Incoming("events")
    @Blocking
    void hear(byte[] event) {}
}
