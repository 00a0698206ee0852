package io.journeyloop.journey.personas;

import io.journeyloop.journey.search.application.SearchIndex;
import io.journeyloop.journey.search.domain.SearchEntry;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.kit.operations.ReadModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the known personas current, and found by their names. */
@ApplicationScoped
class PersonaEvents implements EventHandler, ReadModel {
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
                        ? index(connection, event.tenantId(), List.of(fact))
                        : Uni.createFrom().voidItem());
    }

    @Override
    public List<String> tables() {
        return List.of("known_persona");
    }

    @Override
    public Uni<Void> remember(Event event, SqlConnection connection) {
        return personas.learn(connection, event.tenantId(), event.version(), event.dataAs(PersonaFact.class))
                .replaceWithVoid();
    }

    /** The index of words holds their names. */
    @Override
    public Uni<Void> replaced(UUID tenantId, SqlConnection connection) {
        return personas.all(connection, tenantId).chain(known -> index(connection, tenantId, known));
    }

    private Uni<Void> index(SqlConnection connection, UUID tenantId, List<PersonaFact> facts) {
        var ids = facts.stream().map(PersonaFact::personaId).toList();
        var found = facts.stream()
                .filter(fact -> !fact.status().equals(KnownPersonas.ARCHIVED))
                .map(fact -> SearchEntry.persona(fact.personaId(), fact.key(), fact.name()))
                .toList();
        return index.remove(connection, tenantId, ids).chain(() -> index.add(connection, tenantId, null, found));
    }
}
