package io.journeyloop.insight.feedback.messaging;

import io.journeyloop.insight.feedback.application.LateBinding;
import io.journeyloop.insight.structure.PersonaFacts;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Follows the personas, and gives feedback that waited for them its persona. */
@ApplicationScoped
class PersonaEvents implements EventHandler {

    static final Set<String> TYPES = Set.of(
            "journeyloop.persona.created.v1", "journeyloop.persona.changed.v1", "journeyloop.persona.archived.v1");

    private final PersonaReplica personas;
    private final LateBinding lateBinding;

    PersonaEvents(PersonaReplica personas, LateBinding lateBinding) {
        this.personas = personas;
        this.lateBinding = lateBinding;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        PersonaFacts persona = event.dataAs(PersonaFacts.class);
        return personas.store(connection, event.tenantId(), persona, event.version())
                .chain(isNews -> isNews
                        ? lateBinding.bind(connection, event.tenantId(), persona)
                        : Uni.createFrom().voidItem());
    }
}
