package io.journeyloop.opportunity.backlog.messaging;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.opportunity.replica.PersonaReplica;
import io.journeyloop.opportunity.replica.PersonaState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Learns which personas can be linked. */
@ApplicationScoped
class PersonaEvents implements EventHandler {

    static final Set<String> TYPES = Set.of(
            "journeyloop.persona.created.v1", "journeyloop.persona.changed.v1", "journeyloop.persona.archived.v1");

    private final PersonaReplica personas;

    PersonaEvents(PersonaReplica personas) {
        this.personas = personas;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        return personas.remember(connection, event, event.dataAs(PersonaState.class));
    }
}
