package io.journeyloop.opportunity.hygiene.persistence;

import io.journeyloop.opportunity.hygiene.application.UsageReader;
import io.journeyloop.opportunity.hygiene.domain.Usage;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Counts by SQL. */
@ApplicationScoped
class PostgresUsageReader implements UsageReader {

    private static final String USAGE = """
            with journey as materialized (
                select id, parent_id, status from journey_replica
                 where tenant_id = $1 and status <> 'ARCHIVED' and state <> 'TO_BE'
            ), heard as materialized (
                select scope_id, feedback_count, source_types, last_collected_at from evidence_replica
                 where tenant_id = $1 and step_id is null and feedback_count > 0
            ), open as materialized (
                select id, owner_id, score from opportunity
                 where tenant_id = $1 and archived_at is null and status in ('OPEN', 'IN_PROGRESS')
            ), solution as materialized (
                select status, result ->> 'verdict' as verdict from solution
                 where tenant_id = $1 and archived_at is null
            )
            select (select count(*) from persona_replica where tenant_id = $1 and status = 'ACTIVE') as personas,
                   (select count(*) from journey) as journeys,
                   (select count(*) from journey where id in (
                        select journey_id from node_replica where tenant_id = $1 and kind = 'STEP')) as mapped,
                   (select count(*) from journey where status = 'LIVE') as live,
                   (select count(*) from journey
                     where parent_id is not null
                        or id in (select parent_id from journey where parent_id is not null)) as connected,
                   (select cast(coalesce(sum(feedback_count), 0) as bigint) from heard) as feedback,
                   (select count(*) from journey where id in (select scope_id from heard)) as heard,
                   (select count(*) from journey where id in (
                        select scope_id from heard where last_collected_at >= $2)) as fresh,
                   (select count(distinct type) from heard, unnest(source_types) as type) as sources,
                   (select count(*) from insight_replica
                     where tenant_id = $1 and counts and status = 'VALIDATED') as validated,
                   (select count(*) from open) as open,
                   (select count(*) from open where owner_id is not null) as owned,
                   (select count(*) from open where score is not null) as scored,
                   (select count(*) from open where score is not null and id in (
                        select opportunity_id from opportunity_insight where tenant_id = $1)) as grounded,
                   (select count(*) from solution
                     where status in ('PLANNED', 'IN_DELIVERY', 'SHIPPED', 'MEASURED')) as planned,
                   (select count(*) from solution where verdict <> 'INSUFFICIENT_DATA') as proven,
                   (select count(*) from improvement_cycle
                     where tenant_id = $1 and stage = 'CLOSED' and marks ->> 'changed' is not null) as rounds
            """;

    @Override
    public Uni<Usage> usage(SqlConnection connection, UUID tenantId, Instant freshSince) {
        return connection
                .preparedQuery(USAGE)
                .execute(Tuple.of(tenantId, freshSince.atOffset(ZoneOffset.UTC)))
                .map(rows -> usage(rows.iterator().next()));
    }

    private static Usage usage(Row row) {
        return new Usage(
                row.getLong("personas"),
                row.getLong("journeys"),
                row.getLong("mapped"),
                row.getLong("live"),
                row.getLong("connected"),
                row.getLong("feedback"),
                row.getLong("heard"),
                row.getLong("fresh"),
                row.getLong("sources"),
                row.getLong("validated"),
                row.getLong("open"),
                row.getLong("owned"),
                row.getLong("scored"),
                row.getLong("grounded"),
                row.getLong("planned"),
                row.getLong("proven"),
                row.getLong("rounds"));
    }
}
