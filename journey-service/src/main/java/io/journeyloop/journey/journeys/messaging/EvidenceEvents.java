package io.journeyloop.journey.journeys.messaging;

import io.journeyloop.journey.evidence.KnownEvidence;
import io.journeyloop.journey.journeys.application.JourneyRepository;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Remembers when a journey was last heard of, and what its steps are like. The newest wins: disorder does no harm. */
@ApplicationScoped
class EvidenceEvents implements EventHandler {
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
    public Uni<Void> handle(Event event, SqlConnection connection) {
        var fact = event.dataAs(EvidenceFact.class);
        return evidence.learn(
                        connection,
                        event.tenantId(),
                        event.aggregateId(),
                        fact.journeyId(),
                        event.version(),
                        fact.figures())
                .chain(() -> collected(connection, event, fact));
    }

    private Uni<Void> collected(SqlConnection connection, Event event, EvidenceFact fact) {
        return fact.lastCollectedAt() == null
                ? Uni.createFrom().voidItem()
                : journeys.evidenceCollected(connection, event.tenantId(), fact.journeyId(), fact.lastCollectedAt());
    }
}
