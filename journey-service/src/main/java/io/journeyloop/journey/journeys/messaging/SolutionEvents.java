package io.journeyloop.journey.journeys.messaging;

import io.journeyloop.journey.journeys.application.ShippedSolutions;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A shipped solution makes the journeys that it is about different ones. */
@ApplicationScoped
class SolutionEvents implements EventHandler {
    private final ShippedSolutions solutions;

    SolutionEvents(ShippedSolutions solutions) {
        this.solutions = solutions;
    }

    /** A solution as its service announces it, as far as this one reads it. */
    private record SolutionFact(UUID solutionId, List<Link> links) {
        record Link(UUID journeyId) {}
    }

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.solution.shipped.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        var fact = event.dataAs(SolutionFact.class);
        var journeys = fact.links().stream()
                .map(SolutionFact.Link::journeyId)
                .distinct()
                .toList();
        return solutions.reflect(connection, event.tenantId(), fact.solutionId(), journeys);
    }
}
