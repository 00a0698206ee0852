package io.journeyloop.journey.journeys.messaging;

import io.journeyloop.journey.evidence.KnownEvidence;
import io.journeyloop.journey.journeys.application.JourneyRepository;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.kit.operations.ReadModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Remembers when a journey was last heard of, and what its steps are like. The newest wins: disorder does no harm. */
@ApplicationScoped
class EvidenceEvents implements EventHandler, ReadModel {
    private final JourneyRepository journeys;
    private final KnownEvidence evidence;

    EvidenceEvents(JourneyRepository journeys, KnownEvidence evidence) {
        this.journeys = journeys;
        this.evidence = evidence;
    }

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.evidence.changed.v1");
    }

    @Override
    public List<String> tables() {
        return List.of("known_evidence");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        return remember(event, connection).chain(() -> collected(connection, event, event.dataAs(EvidenceFact.class)));
    }

    @Override
    public Uni<Void> remember(Event event, SqlConnection connection) {
        var fact = event.dataAs(EvidenceFact.class);
        return evidence.learn(
                connection, event.tenantId(), event.aggregateId(), fact.journeyId(), event.version(), fact.figures());
    }

    private Uni<Void> collected(SqlConnection connection, Event event, EvidenceFact fact) {
        return fact.lastCollectedAt() == null
                ? Uni.createFrom().voidItem()
                : journeys.evidenceCollected(connection, event.tenantId(), fact.journeyId(), fact.lastCollectedAt());
    }
}
