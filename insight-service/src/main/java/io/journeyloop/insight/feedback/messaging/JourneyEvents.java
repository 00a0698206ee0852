package io.journeyloop.insight.feedback.messaging;

import io.journeyloop.insight.feedback.application.LateBinding;
import io.journeyloop.insight.structure.JourneyFacts;
import io.journeyloop.insight.structure.StructureReplica;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Follows the journeys: takes over their structure, and gives feedback that waited for them its place. */
@ApplicationScoped
class JourneyEvents implements EventHandler {

    static final Set<String> TYPES = Set.of(
            "journeyloop.journey.created.v1",
            "journeyloop.journey.changed.v1",
            "journeyloop.journey.published.v1",
            "journeyloop.journey.archived.v1");

    private final StructureReplica structure;
    private final LateBinding lateBinding;

    JourneyEvents(StructureReplica structure, LateBinding lateBinding) {
        this.structure = structure;
        this.lateBinding = lateBinding;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        JourneyFacts journey = event.dataAs(JourneyFacts.class);
        return structure
                .store(connection, event.tenantId(), journey, event.version())
                .chain(isNews -> isNews
                        ? lateBinding.bind(connection, event.tenantId(), journey)
                        : Uni.createFrom().voidItem());
    }
}
