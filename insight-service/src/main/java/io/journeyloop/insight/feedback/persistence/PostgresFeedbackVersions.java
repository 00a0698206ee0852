package io.journeyloop.insight.feedback.persistence;

import io.journeyloop.insight.feedback.application.FeedbackVersions;
import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table {@code feedback_version}. */
@ApplicationScoped
class PostgresFeedbackVersions implements FeedbackVersions {

    private static final String KEEP = """
            insert into feedback_version (tenant_id, feedback_id, version, customer_hash, replaced_at, record)
            select $1, (r ->> 'id')::uuid, (r ->> 'version')::bigint, r ->> 'customer_hash', clock_timestamp(), r
            from jsonb_array_elements($2::text::jsonb) r
            """;

    private static final String BEFORE = """
            select record::text as record, replaced_at from feedback_version
            where tenant_id = $1 and feedback_id = $2 and version < $3
            order by version desc limit $4
            """;

    private final JsonColumns json;

    PostgresFeedbackVersions(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Void> keep(SqlConnection connection, UUID tenantId, List<StoredFeedback> records) {
        return connection
                .preparedQuery(KEEP)
                .execute(Tuple.of(tenantId, json.write(records)))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<FormerVersion>> before(SqlConnection connection, UUID tenantId, UUID id, long version, int limit) {
        return connection
                .preparedQuery(BEFORE)
                .execute(Tuple.of(tenantId, id, version, limit))
                .map(rows -> {
                    List<FormerVersion> versions = new ArrayList<>();
                    rows.forEach(row -> versions.add(version(row)));
                    return versions;
                });
    }

    private FormerVersion version(Row row) {
        return new FormerVersion(
                json.read(row.getString("record"), StoredFeedback.class),
                row.getOffsetDateTime("replaced_at").toInstant());
    }
}
