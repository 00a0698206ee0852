package io.journeyloop.journey.journeys.messaging;

import io.journeyloop.journey.journeys.application.JourneyRepository;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Remembers when a journey was last heard of. The newest date wins, so repeats and disorder do no harm. */
@ApplicationScoped
class EvidenceEvents implements EventHandler {
    private final JourneyRepository journeys;

    EvidenceEvents(JourneyRepository journeys) {
        this.journeys = journeys;
    }

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.evidence.changed.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        var fact = event.dataAs(EvidenceFact.class);
        return fact.lastCollectedAt() == null
                ? Uni.createFrom().voidItem()
                : journeys.evidenceCollected(connection, event.tenantId(), fact.journeyId(), fact.lastCollectedAt());
    }
}
