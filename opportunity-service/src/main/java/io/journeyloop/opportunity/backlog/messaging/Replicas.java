package io.journeyloop.opportunity.backlog.messaging;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.operations.ReadModel;
import io.journeyloop.opportunity.replica.EvidenceReplica;
import io.journeyloop.opportunity.replica.InsightReplica;
import io.journeyloop.opportunity.replica.InsightState;
import io.journeyloop.opportunity.replica.JourneyReplica;
import io.journeyloop.opportunity.replica.JourneyState;
import io.journeyloop.opportunity.replica.PersonaReplica;
import io.journeyloop.opportunity.replica.PersonaState;
import io.journeyloop.opportunity.scoring.application.Scores;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that this service remembers of the others: a read model of their events. */
@ApplicationScoped
class Replicas implements ReadModel {

    private final PersonaReplica personas;
    private final JourneyReplica journeys;
    private final InsightReplica insights;
    private final EvidenceReplica evidence;
    private final Scores scores;

    Replicas(
            PersonaReplica personas,
            JourneyReplica journeys,
            InsightReplica insights,
            EvidenceReplica evidence,
            Scores scores) {
        this.personas = personas;
        this.journeys = journeys;
        this.insights = insights;
        this.evidence = evidence;
        this.scores = scores;
    }

    @Override
    public Set<String> types() {
        return Stream.of(PersonaEvents.TYPES, JourneyEvents.TYPES, InsightEvents.TYPES, EvidenceEvents.TYPES)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return List.of(
                "persona_replica",
                "journey_replica",
                "node_replica",
                "insight_replica",
                "insight_link_replica",
                "evidence_replica",
                "answer_replica");
    }

    @Override
    public Uni<Void> remember(Event event, SqlConnection connection) {
        String type = event.type();
        if (PersonaEvents.TYPES.contains(type)) {
            return personas.remember(connection, event, event.dataAs(PersonaState.class));
        }
        if (JourneyEvents.TYPES.contains(type)) {
            return journeys.remember(connection, event, event.dataAs(JourneyState.class));
        }
        if (InsightEvents.TYPES.contains(type)) {
            boolean archived = type.equals(InsightEvents.ARCHIVED);
            return insights.remember(connection, event, event.dataAs(InsightState.class), archived)
                    .replaceWithVoid();
        }
        return evidence.remember(connection, event.tenantId(), List.of(event)).replaceWithVoid();
    }

    /** Scores rest on it. */
    @Override
    public Uni<Void> replaced(UUID tenantId, SqlConnection connection) {
        return TenantTurn.take(connection, tenantId).chain(() -> scores.recompute(connection, tenantId));
    }
}
