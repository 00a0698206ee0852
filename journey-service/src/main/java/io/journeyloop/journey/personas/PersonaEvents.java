package io.journeyloop.journey.personas;

import io.journeyloop.journey.search.application.SearchIndex;
import io.journeyloop.journey.search.domain.SearchEntry;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the known personas current, and found by their names. */
@ApplicationScoped
class PersonaEvents implements EventHandler {
    private final KnownPersonas personas;
    private final SearchIndex index;

    PersonaEvents(KnownPersonas personas, SearchIndex index) {
        this.personas = personas;
        this.index = index;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "journeyloop.persona.created.v1", "journeyloop.persona.changed.v1", "journeyloop.persona.archived.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        var fact = event.dataAs(PersonaFact.class);
        return personas.learn(connection, event.tenantId(), event.version(), fact)
                .chain(news -> news
                        ? index(connection, event.tenantId(), fact)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> index(SqlConnection connection, UUID tenantId, PersonaFact fact) {
        var found = fact.status().equals(KnownPersonas.ARCHIVED)
                ? List.<SearchEntry>of()
                : List.of(SearchEntry.persona(fact.personaId(), fact.key(), fact.name()));
        return index.remove(connection, tenantId, List.of(fact.personaId()))
                .chain(() -> index.add(connection, tenantId, null, found));
    }
}
