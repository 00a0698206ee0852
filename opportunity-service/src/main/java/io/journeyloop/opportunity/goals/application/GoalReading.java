package io.journeyloop.opportunity.goals.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.goals.domain.Goal;
import io.journeyloop.opportunity.measurement.application.MeasurementRepository;
import io.journeyloop.opportunity.measurement.domain.Measurement;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads goals with what was measured of them. */
@ApplicationScoped
public class GoalReading {

    private final TenantTransactions transactions;
    private final GoalRepository goals;
    private final MeasurementRepository measurements;

    GoalReading(TenantTransactions transactions, GoalRepository goals, MeasurementRepository measurements) {
        this.transactions = transactions;
        this.goals = goals;
        this.measurements = measurements;
    }

    public Uni<MeasuredGoal> get(UUID tenantId, RecordRef ref) {
        return transactions.readSql(
                tenantId,
                connection -> goals.find(connection, tenantId, ref)
                        .onItem()
                        .ifNull()
                        .failWith(() -> ProblemException.notFound("goal", ref))
                        .chain(goal -> measured(connection, tenantId, goal)));
    }

    public Uni<Page<MeasuredGoal>> page(UUID tenantId, GoalFilter filter, PageRequest page) {
        return transactions
                .readSql(
                        tenantId,
                        connection -> goals.page(connection, tenantId, filter, page)
                                .chain(found -> measured(connection, tenantId, found)))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.goal().id())));
    }

    /** Many by one question, each once, the newest first. */
    public Uni<List<MeasuredGoal>> batch(UUID tenantId, GoalBatch batch) {
        return transactions.readSql(
                tenantId,
                connection ->
                        goals.batch(connection, tenantId, batch).chain(found -> measured(connection, tenantId, found)));
    }

    Uni<MeasuredGoal> measured(SqlConnection connection, UUID tenantId, Goal goal) {
        return measured(connection, tenantId, List.of(goal)).map(List::getFirst);
    }

    private Uni<List<MeasuredGoal>> measured(SqlConnection connection, UUID tenantId, List<Goal> found) {
        return measurements
                .ofSubjects(connection, tenantId, found.stream().map(Goal::id).toList())
                .map(all -> {
                    Map<UUID, Measurement> bySubject = all.stream()
                            .collect(Collectors.toMap(one -> one.subject().id(), Function.identity()));
                    return found.stream()
                            .map(goal -> new MeasuredGoal(goal, Objects.requireNonNull(bySubject.get(goal.id()))))
                            .toList();
                });
    }
}
