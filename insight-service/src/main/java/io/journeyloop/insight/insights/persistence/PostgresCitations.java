package io.journeyloop.insight.insights.persistence;

import io.journeyloop.insight.insights.application.Citations;
import io.journeyloop.insight.insights.application.InsightRows;
import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence in the table {@code insight}, and its index. */
@ApplicationScoped
class PostgresCitations implements Citations {

    private static final String LOCK =
            "select " + InsightRows.SELECTED + " from insight i where tenant_id = $1 and id = $2 for update";

    private static final String STORE = """
            update insight i set version = version + 1, updated_at = $4,
                content = jsonb_set(content, '{evidence}', cast(cast($3 as text) as jsonb))
            where tenant_id = $1 and id = $2
            returning
            """ + InsightRows.SELECTED;

    private static final String UNINDEX = """
            delete from insight_feedback where tenant_id = $1 and insight_id = $2 and feedback_id <> all ($3)
            """;

    /** What an insight ever rested on is remembered, for its words may still be in it. */
    private static final String INDEX = """
            with cited as (
                insert into insight_cited (tenant_id, insight_id, feedback_id)
                select $1, $2, f from unnest($3::uuid[]) as f on conflict do nothing)
            insert into insight_feedback (tenant_id, insight_id, feedback_id)
            select $1, $2, f from unnest($3::uuid[]) as f on conflict do nothing
            """;

    private final InsightRows rows;
    private final JsonColumns json;

    PostgresCitations(InsightRows rows, JsonColumns json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Uni<@Nullable Insight> lock(SqlConnection connection, UUID tenantId, UUID id) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(tenantId, id))
                .map(found -> found.rowCount() == 0 ? null : rows.read(found).getFirst());
    }

    @Override
    public Uni<Insight> store(SqlConnection connection, UUID tenantId, Insight insight) {
        UUID[] cited = insight.content().evidence().stream()
                .map(Evidence::feedbackId)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        Tuple changed = Tuple.of(
                tenantId,
                insight.id(),
                json.write(insight.content().evidence()),
                insight.updatedAt().atOffset(ZoneOffset.UTC));
        Tuple index = Tuple.of(tenantId, insight.id(), cited);
        return connection
                .preparedQuery(UNINDEX)
                .execute(index)
                .chain(() -> connection.preparedQuery(INDEX).execute(index))
                .chain(() -> connection.preparedQuery(STORE).execute(changed))
                .map(stored -> rows.read(stored).getFirst());
    }
}
