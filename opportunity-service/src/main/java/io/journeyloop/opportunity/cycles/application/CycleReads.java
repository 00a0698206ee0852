package io.journeyloop.opportunity.cycles.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.cycles.domain.Cycle;
import io.journeyloop.opportunity.priorities.domain.Answers;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads cycles with their effects. */
@ApplicationScoped
public class CycleReads {

    private final TenantTransactions transactions;
    private final CycleRepository cycles;
    private final JourneyFacts facts;

    CycleReads(TenantTransactions transactions, CycleRepository cycles, JourneyFacts facts) {
        this.transactions = transactions;
        this.cycles = cycles;
        this.facts = facts;
    }

    /** 404 where there is no such cycle. */
    public Uni<CycleView> get(UUID tenantId, UUID id) {
        return transactions.readSql(
                tenantId,
                connection -> cycle(connection, tenantId, id)
                        .chain(cycle -> views(connection, tenantId, List.of(cycle)))
                        .map(List::getFirst));
    }

    /** The latest first. */
    public Uni<Page<CycleView>> page(
            UUID tenantId, @Nullable UUID journeyId, @Nullable Boolean open, PageRequest page) {
        return transactions
                .readSql(
                        tenantId,
                        connection -> cycles.page(connection, tenantId, journeyId, open, page)
                                .chain(found -> views(connection, tenantId, found)))
                .map(found ->
                        Page.of(found, page, last -> Cursor.of(last.cycle().id())));
    }

    /** Many by one question; the latest of a journey first. */
    public Uni<List<CycleView>> batch(UUID tenantId, CycleBatch batch) {
        return transactions.readSql(
                tenantId,
                connection ->
                        cycles.batch(connection, tenantId, batch).chain(found -> views(connection, tenantId, found)));
    }

    Uni<Cycle> cycle(SqlConnection connection, UUID tenantId, UUID id) {
        return cycles.find(connection, tenantId, id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("cycle", id)));
    }

    Uni<List<CycleView>> views(SqlConnection connection, UUID tenantId, List<Cycle> found) {
        Set<UUID> journeys = found.stream().map(Cycle::journeyId).collect(Collectors.toSet());
        return facts.answers(connection, tenantId, journeys)
                .chain(answers ->
                        facts.shipped(connection, tenantId, journeys).map(shipped -> views(found, answers, shipped)));
    }

    private static List<CycleView> views(
            List<Cycle> found, Map<UUID, Answers> answers, Map<UUID, List<ShippedSolution>> shipped) {
        return found.stream()
                .map(cycle -> CycleView.of(
                        cycle,
                        answers.getOrDefault(cycle.journeyId(), Answers.NONE),
                        shipped.getOrDefault(cycle.journeyId(), List.of())))
                .toList();
    }
}
