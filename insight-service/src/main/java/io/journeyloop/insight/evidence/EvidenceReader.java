package io.journeyloop.insight.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads how much evidence steps and journeys have. */
@ApplicationScoped
public class EvidenceReader {

    private static final String FIND = """
            select scope_id, feedback_count, distinct_customers, insight_count, source_types, last_collected_at
            from evidence where tenant_id = $1 and scope_id = any ($2)
            """;

    /** Those of the steps and journeys that anything is known about. */
    public Uni<Map<UUID, EvidenceTotals>> find(SqlConnection connection, UUID tenantId, Collection<UUID> scopeIds) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, scopeIds.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, EvidenceTotals> found = new HashMap<>();
                    rows.forEach(row -> found.put(row.getUUID("scope_id"), totals(row)));
                    return found;
                });
    }

    private static EvidenceTotals totals(Row row) {
        OffsetDateTime last = row.getOffsetDateTime("last_collected_at");
        return new EvidenceTotals(
                row.getLong("feedback_count"),
                row.getLong("distinct_customers"),
                row.getLong("insight_count"),
                List.of(row.getArrayOfStrings("source_types")),
                last == null ? null : last.toInstant());
    }
}
