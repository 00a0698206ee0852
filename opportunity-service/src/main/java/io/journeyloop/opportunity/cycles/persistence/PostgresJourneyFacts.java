package io.journeyloop.opportunity.cycles.persistence;

import io.journeyloop.opportunity.cycles.application.JourneyFacts;
import io.journeyloop.opportunity.cycles.application.ShippedSolution;
import io.journeyloop.opportunity.cycles.domain.Progress;
import io.journeyloop.opportunity.measurement.domain.Verdict;
import io.journeyloop.opportunity.priorities.domain.Answers;
import io.journeyloop.opportunity.replica.EvidenceReplica;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known about journeys, by SQL. */
@ApplicationScoped
class PostgresJourneyFacts implements JourneyFacts {

    private static final String PROGRESS = """
            with linked as (
                select distinct l.opportunity_id as id
                  from opportunity_link l join opportunity o on o.tenant_id = l.tenant_id and o.id = l.opportunity_id
                 where l.tenant_id = $1 and l.journey_id = $2 and o.archived_at is null and o.status <> 'DISMISSED'
            ), solved as (
                select distinct s.id, s.shipped_at
                  from linked join solution_opportunity b on b.tenant_id = $1 and b.opportunity_id = linked.id
                  join solution s on s.tenant_id = $1 and s.id = b.solution_id
                 where s.archived_at is null and s.status <> 'DROPPED'
            )
            select coalesce(a.n, 0) as n, coalesce(a.mean, 0) as mean, coalesce(a.variance, 0) as variance,
                   (select count(*) from linked) as opportunities, (select count(*) from solved) as solutions,
                   (select count(*) from solved where shipped_at >= $3) as shipped
              from (select) one
              left join answer_replica a on a.tenant_id = $1 and a.scope_id = $2 and a.persona_id = $4
            """;

    private static final String CHANGED_STEPS = """
            select distinct l.step_id
              from opportunity_link l
              join solution_opportunity b on b.tenant_id = l.tenant_id and b.opportunity_id = l.opportunity_id
              join solution s on s.tenant_id = b.tenant_id and s.id = b.solution_id
             where l.tenant_id = $1 and l.journey_id = $2 and l.step_id is not null and s.shipped_at >= $3
            """;

    private static final String ANSWERS = """
            select scope_id, n, mean, variance from answer_replica
             where tenant_id = $1 and scope_id = any ($2) and persona_id = $3
            """;

    private static final String SHIPPED = """
            select distinct l.journey_id, s.id, s.shipped_at, cast(s.result -> 'delta' ->> 'value' as float8) as delta,
                   cast(s.result -> 'delta' ->> 'lower' as float8) as lower,
                   cast(s.result -> 'delta' ->> 'upper' as float8) as upper, s.result ->> 'verdict' as verdict
              from opportunity_link l
              join solution_opportunity b on b.tenant_id = l.tenant_id and b.opportunity_id = l.opportunity_id
              join solution s on s.tenant_id = b.tenant_id and s.id = b.solution_id
             where l.tenant_id = $1 and l.journey_id = any ($2) and s.shipped_at is not null
             order by s.shipped_at, s.id
            """;

    @Override
    public Uni<Progress> progress(SqlConnection connection, UUID tenantId, UUID journeyId, Instant openedAt) {
        return connection
                .preparedQuery(PROGRESS)
                .execute(Tuple.of(tenantId, journeyId, openedAt.atOffset(ZoneOffset.UTC), EvidenceReplica.EVERYBODY))
                .map(rows -> rows.iterator().next())
                .map(row -> new Progress(
                        answers(row), row.getLong("opportunities"), row.getLong("solutions"), row.getLong("shipped")));
    }

    @Override
    public Uni<Set<UUID>> changedSteps(SqlConnection connection, UUID tenantId, UUID journeyId, Instant since) {
        return connection
                .preparedQuery(CHANGED_STEPS)
                .execute(Tuple.of(tenantId, journeyId, since.atOffset(ZoneOffset.UTC)))
                .map(rows -> new HashSet<>(Rows.list(rows, row -> row.getUUID("step_id"))));
    }

    @Override
    public Uni<Map<UUID, Answers>> answers(SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds) {
        return connection
                .preparedQuery(ANSWERS)
                .execute(Tuple.of(tenantId, journeyIds.toArray(UUID[]::new), EvidenceReplica.EVERYBODY))
                .map(rows -> {
                    Map<UUID, Answers> found = new HashMap<>();
                    rows.forEach(row -> found.put(row.getUUID("scope_id"), answers(row)));
                    return found;
                });
    }

    @Override
    public Uni<Map<UUID, List<ShippedSolution>>> shipped(
            SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds) {
        return connection
                .preparedQuery(SHIPPED)
                .execute(Tuple.of(tenantId, journeyIds.toArray(UUID[]::new)))
                .map(PostgresJourneyFacts::byJourney);
    }

    private static Map<UUID, List<ShippedSolution>> byJourney(RowSet<Row> rows) {
        Map<UUID, List<ShippedSolution>> shipped = new HashMap<>();
        for (Row row : rows) {
            String verdict = row.getString("verdict");
            shipped.computeIfAbsent(row.getUUID("journey_id"), journey -> new ArrayList<>())
                    .add(new ShippedSolution(
                            row.getUUID("id"),
                            row.getOffsetDateTime("shipped_at").toInstant(),
                            row.getDouble("delta"),
                            row.getDouble("lower"),
                            row.getDouble("upper"),
                            verdict == null ? null : Verdict.valueOf(verdict)));
        }
        return shipped;
    }

    private static Answers answers(Row row) {
        return new Answers(row.getLong("n"), row.getDouble("mean"), row.getDouble("variance"));
    }
}
