package io.journeyloop.opportunity.solutions.application;

import static java.util.Objects.requireNonNull;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.opportunity.backlog.application.MovedSolutions;
import io.journeyloop.opportunity.solutions.application.SolutionAnnouncement.Fact;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells of solutions that are about other opportunities than before, though nobody has changed them by themselves. */
@ApplicationScoped
class SolutionMoves implements MovedSolutions {

    private final SolutionRepository solutions;
    private final KnownPlaces places;
    private final Outbox outbox;

    SolutionMoves(SolutionRepository solutions, KnownPlaces places, Outbox outbox) {
        this.solutions = solutions;
        this.places = places;
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(SqlConnection connection, UUID tenantId, List<UUID> solutionIds) {
        return solutionIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : solutions
                        .batch(connection, tenantId, solutionIds, List.of())
                        .chain(moved -> places.ofEach(connection, tenantId, moved)
                                .map(where -> moved.stream()
                                        .map(one -> event(one, where))
                                        .toList()))
                        .chain(events -> outbox.append(connection, tenantId, events));
    }

    /** An archived one follows too, and stays archived to whoever listens. */
    private static NewEvent event(Solution moved, Map<UUID, Places> where) {
        Fact fact = moved.archivedAt() == null ? Fact.CHANGED : Fact.ARCHIVED;
        return SolutionAnnouncement.of(fact, moved, requireNonNull(where.get(moved.id())));
    }
}
