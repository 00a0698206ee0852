package io.journeyloop.opportunity.backlog.messaging;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.opportunity.replica.JourneyReplica;
import io.journeyloop.opportunity.replica.JourneyState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Learns which journeys and steps can be linked. */
@ApplicationScoped
class JourneyEvents implements EventHandler {

    static final Set<String> TYPES = Set.of(
            "journeyloop.journey.created.v1",
            "journeyloop.journey.changed.v1",
            "journeyloop.journey.published.v1",
            "journeyloop.journey.archived.v1");

    private final JourneyReplica journeys;

    JourneyEvents(JourneyReplica journeys) {
        this.journeys = journeys;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        return journeys.remember(connection, event, event.dataAs(JourneyState.class));
    }
}
