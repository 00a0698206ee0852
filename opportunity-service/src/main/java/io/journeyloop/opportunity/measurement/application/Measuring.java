package io.journeyloop.opportunity.measurement.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.opportunity.measurement.domain.Answer;
import io.journeyloop.opportunity.measurement.domain.Measurement;
import io.journeyloop.opportunity.measurement.domain.Outcome;
import io.journeyloop.opportunity.measurement.domain.Question;
import io.journeyloop.opportunity.measurement.domain.Subject;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts questions to the evidence, which another service counts, and decides on its answers. Question and answer travel as
 * events, so that a service that is away answers when it is back.
 */
@ApplicationScoped
public class Measuring {

    private final MeasurementRepository measurements;
    private final List<Judged> judged;
    private final Outbox outbox;
    private final Clock clock;

    Measuring(MeasurementRepository measurements, @All List<Judged> judged, Outbox outbox, Clock clock) {
        this.measurements = measurements;
        this.judged = judged;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks for the first time. */
    public Uni<Void> begin(
            SqlConnection connection, UUID tenantId, Subject subject, Question question, @Nullable Long plannedN) {
        var measurement = Measurement.first(Ids.next(), subject, question, plannedN, clock.instant());
        return measurements
                .add(connection, tenantId, measurement)
                .chain(() -> ask(connection, tenantId, List.of(measurement)));
    }

    /** Asks anew for whatever is due. */
    Uni<Void> askDue(SqlConnection connection, UUID tenantId) {
        return measurements.takeDue(connection, tenantId, clock.instant()).chain(due -> ask(connection, tenantId, due));
    }

    private Uni<Void> ask(SqlConnection connection, UUID tenantId, List<Measurement> due) {
        return outbox.append(
                connection, tenantId, due.stream().map(MeasurementRequested::of).toList());
    }

    /**
     * Takes an answer. What was decided stays decided, and an answer to what was never asked is passed over.
     *
     * @param number which of the questions is answered
     */
    public Uni<Void> answered(SqlConnection connection, UUID tenantId, UUID id, long number, Answer answer) {
        return measurements
                .lock(connection, tenantId, id)
                .chain(known -> known == null || known.outcome() != null
                        ? Uni.createFrom().voidItem()
                        : keep(connection, tenantId, known.answered(number, answer, clock.instant())));
    }

    /** Something new is known about steps or journeys: what watches them is asked for again soon. */
    public Uni<Void> evidenceMoved(SqlConnection connection, UUID tenantId, Collection<UUID> scopeIds) {
        return measurements.evidenceMoved(connection, tenantId, scopeIds, clock.instant());
    }

    /** Nobody wants to know any more. */
    public Uni<Void> end(SqlConnection connection, UUID tenantId, UUID subjectId) {
        return measurements.end(connection, tenantId, subjectId);
    }

    private Uni<Void> keep(SqlConnection connection, UUID tenantId, Measurement measurement) {
        Outcome outcome = measurement.outcome();
        Uni<Void> kept = measurements.answered(connection, tenantId, measurement);
        return outcome == null ? kept : kept.chain(() -> tell(connection, tenantId, measurement.subject(), outcome));
    }

    private Uni<Void> tell(SqlConnection connection, UUID tenantId, Subject subject, Outcome outcome) {
        return judged.stream()
                .filter(one -> one.kind() == subject.kind())
                .findFirst()
                .map(one -> one.decided(connection, tenantId, subject.id(), outcome))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
