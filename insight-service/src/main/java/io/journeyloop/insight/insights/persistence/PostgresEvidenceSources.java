package io.journeyloop.insight.insights.persistence;

import io.journeyloop.insight.insights.application.EvidenceSources;
import io.journeyloop.insight.insights.domain.Reliability.Sources;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts cited records by source, through the index of evidence. */
@ApplicationScoped
class PostgresEvidenceSources implements EvidenceSources {

    private static final String COUNT = """
            with cited as materialized (
                select x.insight_id, f.source_type, f.source_name, coalesce(f.customer_hash, f.id::text) as voice
                from insight_feedback x
                join feedback f on f.tenant_id = x.tenant_id and f.id = x.feedback_id
                where x.tenant_id = $1 and x.insight_id = any ($2)),
            sources as (
                select insight_id, source_type, count(*) as n from cited group by insight_id, source_type, source_name)
            select v.insight_id, v.voices, s.records, s.types
            from (select insight_id, count(distinct voice) as voices from cited group by insight_id) v
            join (select insight_id, array_agg(n order by n desc) as records,
                      array_agg(distinct source_type order by source_type) as types
                  from sources group by insight_id) s using (insight_id)
            """;

    @Override
    public Uni<Map<UUID, Sources>> of(SqlConnection connection, UUID tenantId, List<UUID> insightIds) {
        return connection
                .preparedQuery(COUNT)
                .execute(Tuple.of(tenantId, insightIds.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, Sources> found = new HashMap<>();
                    rows.forEach(row -> found.put(row.getUUID("insight_id"), sources(row)));
                    return found;
                });
    }

    private static Sources sources(Row row) {
        return new Sources(
                row.getLong("voices"),
                List.of(row.getArrayOfLongs("records")),
                List.of(row.getArrayOfStrings("types")));
    }
}
