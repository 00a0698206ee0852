package io.journeyloop.opportunity.priorities.persistence;

import io.journeyloop.opportunity.priorities.application.PriorityQuery;
import io.journeyloop.opportunity.priorities.application.StepReader;
import io.journeyloop.opportunity.priorities.domain.StepFacts;
import io.journeyloop.opportunity.replica.EvidenceReplica;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Steps by SQL. */
@ApplicationScoped
class PostgresStepReader implements StepReader {

    @Override
    public Uni<Optional<List<StepFacts>>> steps(SqlConnection connection, UUID tenantId, PriorityQuery query) {
        return connection
                .preparedQuery(StepSql.JOURNEYS)
                .execute(Tuple.of(tenantId, query.journeyId(), query.subtree()))
                .map(StepTables.JourneyRow::byId)
                .chain(journeys -> journeys.isEmpty() && query.journeyId() != null
                        ? Uni.createFrom().item(Optional.empty())
                        : tables(connection, tenantId, journeys, query.personaId())
                                .map(tables -> Optional.of(tables.steps(query.personaId() != null))));
    }

    @Override
    public Uni<List<StepFacts>> stepsOf(SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds) {
        return connection
                .preparedQuery(StepSql.THESE_JOURNEYS)
                .execute(Tuple.of(tenantId, journeyIds.toArray(UUID[]::new)))
                .map(StepTables.JourneyRow::byId)
                .chain(journeys -> tables(connection, tenantId, journeys, null))
                .map(tables -> tables.steps(false));
    }

    private static Uni<StepTables> tables(
            SqlConnection connection,
            UUID tenantId,
            Map<UUID, StepTables.JourneyRow> journeys,
            @Nullable UUID personaId) {
        UUID[] ids = journeys.keySet().toArray(UUID[]::new);
        UUID persona = personaId == null ? EvidenceReplica.EVERYBODY : personaId;
        return connection
                .preparedQuery(StepSql.NODES)
                .execute(Tuple.of(tenantId, ids))
                .map(StepTables.NodeRow::byId)
                .chain(nodes -> connection
                        .preparedQuery(StepSql.ANSWERS)
                        .execute(Tuple.of(tenantId, ids, persona))
                        .map(StepTables::answers)
                        .chain(answers -> connection
                                .preparedQuery(StepSql.EVIDENCE)
                                .execute(Tuple.of(tenantId, ids))
                                .map(StepTables.EvidenceRow::byScope)
                                .map(evidence -> new StepTables(journeys, nodes, answers, evidence))));
    }

    @Override
    public Uni<Optional<UUID>> journeyOf(SqlConnection connection, UUID tenantId, UUID stepId) {
        return connection
                .preparedQuery(StepSql.JOURNEY_OF)
                .execute(Tuple.of(tenantId, stepId))
                .map(rows -> Rows.first(rows, row -> row.getUUID("journey_id")));
    }

    @Override
    public Uni<Map<UUID, List<UUID>>> insights(SqlConnection connection, UUID tenantId, Collection<UUID> stepIds) {
        return connection
                .preparedQuery(StepSql.INSIGHT_LINKS)
                .execute(Tuple.of(tenantId, stepIds.toArray(UUID[]::new)))
                .chain(links -> connection
                        .preparedQuery(StepSql.WORST_INSIGHTS)
                        .execute(Tuple.of(tenantId, insightIds(links)))
                        .map(worst -> byStep(worst, links)));
    }

    private static UUID[] insightIds(RowSet<Row> links) {
        return Rows.list(links, row -> row.getUUID("insight_id")).stream()
                .distinct()
                .toArray(UUID[]::new);
    }

    private static Map<UUID, List<UUID>> byStep(RowSet<Row> worst, RowSet<Row> links) {
        Map<UUID, List<UUID>> stepsOf = grouped(links, "insight_id", "scope_id");
        Map<UUID, List<UUID>> insights = new HashMap<>();
        for (Row row : worst) {
            UUID insight = row.getUUID("id");
            stepsOf.getOrDefault(insight, List.of())
                    .forEach(step -> insights.computeIfAbsent(step, s -> new ArrayList<>())
                            .add(insight));
        }
        return insights;
    }

    @Override
    public Uni<Map<UUID, List<UUID>>> opportunities(SqlConnection connection, UUID tenantId, Collection<UUID> stepIds) {
        return connection
                .preparedQuery(StepSql.OPPORTUNITIES)
                .execute(Tuple.of(tenantId, stepIds.toArray(UUID[]::new)))
                .map(rows -> grouped(rows, "scope_id", "id"));
    }

    private static Map<UUID, List<UUID>> grouped(RowSet<Row> rows, String by, String what) {
        Map<UUID, List<UUID>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(row.getUUID(by), key -> new ArrayList<>())
                .add(row.getUUID(what)));
        return grouped;
    }
}
