package io.journeyloop.insight.insights.persistence;

import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.journeyloop.insight.insights.application.EvidenceRecords;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Reads cited feedback by its ids, all at once. */
@ApplicationScoped
class PostgresEvidenceRecords implements EvidenceRecords {

    private static final String FIND =
            "select to_jsonb(f)::text from feedback f where tenant_id = $1 and id = any ($2)";

    private final JsonColumns json;

    PostgresEvidenceRecords(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Map<UUID, StoredFeedback>> find(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, StoredFeedback> found = new HashMap<>();
                    rows.forEach(row -> {
                        StoredFeedback feedback = read(row.getString(0));
                        found.put(feedback.id(), feedback);
                    });
                    return found;
                });
    }

    private StoredFeedback read(String row) {
        return json.read(row, StoredFeedback.class);
    }
}
