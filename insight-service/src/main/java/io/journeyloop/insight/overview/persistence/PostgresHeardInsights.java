package io.journeyloop.insight.overview.persistence;

import io.journeyloop.insight.overview.application.HeardInsights;
import io.journeyloop.insight.overview.application.Voices;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Looks at the records that insights cite. */
@ApplicationScoped
class PostgresHeardInsights implements HeardInsights {

    private static final String FIND = """
            select distinct c.insight_id
            from insight_feedback c
            join feedback f on f.tenant_id = $1 and f.id = c.feedback_id
            where c.tenant_id = $1 and c.insight_id = any($2)
              and (cast($3 as text) is null or f.channel = $3)
              and (cast($4 as timestamptz) is null or f.collected_at >= $4)
              and (cast($5 as timestamptz) is null or f.collected_at < $5)
              and (cast($6 as uuid) is null or exists (
                  select from segment_member m
                  where m.tenant_id = $1 and m.customer_hash = f.customer_hash and m.segment_id = $6))
            """;

    @Override
    public Uni<Set<UUID>> restingOn(
            SqlConnection connection, UUID tenantId, Voices voices, ZoneId zone, Collection<UUID> insightIds) {
        Tuple parameters = Tuple.tuple()
                .addUUID(tenantId)
                .addArrayOfUUID(insightIds.toArray(UUID[]::new))
                .addString(voices.channel())
                .addOffsetDateTime(voices.window().beginning(zone))
                .addOffsetDateTime(voices.window().end(zone))
                .addUUID(voices.segmentId());
        return connection.preparedQuery(FIND).execute(parameters).map(rows -> {
            Set<UUID> found = new HashSet<>();
            rows.forEach(row -> found.add(row.getUUID("insight_id")));
            return found;
        });
    }
}
