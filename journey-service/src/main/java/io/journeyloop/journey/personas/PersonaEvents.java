package io.journeyloop.journey.personas;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps the known personas current. */
@ApplicationScoped
class PersonaEvents implements EventHandler {
    private final KnownPersonas personas;

    PersonaEvents(KnownPersonas personas) {
        this.personas = personas;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "journeyloop.persona.created.v1", "journeyloop.persona.changed.v1", "journeyloop.persona.archived.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        return personas.learn(connection, event.tenantId(), event.version(), event.dataAs(PersonaFact.class));
    }
}
