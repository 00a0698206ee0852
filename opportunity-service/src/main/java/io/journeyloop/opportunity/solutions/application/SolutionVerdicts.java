package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.opportunity.measurement.application.Judged;
import io.journeyloop.opportunity.measurement.domain.Outcome;
import io.journeyloop.opportunity.measurement.domain.Subject;
import io.journeyloop.opportunity.solutions.application.SolutionAnnouncement.Fact;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells a shipped solution what it did to customers. */
@ApplicationScoped
class SolutionVerdicts implements Judged {

    private final SolutionRepository solutions;
    private final KnownPlaces places;
    private final Outbox outbox;
    private final Clock clock;

    SolutionVerdicts(SolutionRepository solutions, KnownPlaces places, Outbox outbox, Clock clock) {
        this.solutions = solutions;
        this.places = places;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SOLUTION;
    }

    @Override
    public Uni<Void> decided(SqlConnection connection, UUID tenantId, UUID solutionId, Outcome outcome) {
        RecordRef ref = new RecordRef.ById(solutionId);
        return solutions
                .lock(connection, tenantId, ref)
                .map(found -> Solutions.required(found, ref).measured(outcome, clock.instant()))
                .call(measured -> solutions.replace(connection, tenantId, measured))
                .chain(measured -> announce(connection, tenantId, measured));
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenantId, Solution measured) {
        return places.of(connection, tenantId, measured)
                .chain(where -> outbox.append(
                        connection, tenantId, List.of(SolutionAnnouncement.of(Fact.MEASURED, measured, where))));
    }
}
