package io.journeyloop.journey.journeys.messaging;

import io.journeyloop.journey.journeys.application.PersonaMerges;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** A merged persona's journeys are about the surviving one from then on. */
@ApplicationScoped
class PersonaMergeEvents implements EventHandler {
    private final PersonaMerges merges;

    PersonaMergeEvents(PersonaMerges merges) {
        this.merges = merges;
    }

    /** A merge as its service announces it, as far as this one reads it. */
    private record MergeFact(UUID personaId, UUID mergedIntoId) {}

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.persona.merged.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        var fact = event.dataAs(MergeFact.class);
        return merges.follow(connection, event.tenantId(), fact.personaId(), fact.mergedIntoId());
    }
}
