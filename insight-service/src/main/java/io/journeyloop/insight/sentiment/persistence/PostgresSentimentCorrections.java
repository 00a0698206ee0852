package io.journeyloop.insight.sentiment.persistence;

import io.journeyloop.insight.sentiment.application.SentimentCorrections;
import io.journeyloop.insight.sentiment.domain.Sentiment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** The table {@code sentiment_correction}. */
@ApplicationScoped
class PostgresSentimentCorrections implements SentimentCorrections {

    private static final String PUT = """
            insert into sentiment_correction (tenant_id, feedback_id, label, score, corrected_by, corrected_at)
            select tenant_id, id, $3, $4, $5, $6 from feedback where tenant_id = $1 and id = $2
            on conflict (tenant_id, feedback_id) do update set label = excluded.label, score = excluded.score,
                corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at
            """;

    private static final String REMOVE = "delete from sentiment_correction where tenant_id = $1 and feedback_id = $2";

    @Override
    public Uni<Boolean> put(
            SqlConnection connection, UUID tenantId, UUID feedbackId, Sentiment said, String by, Instant at) {
        Tuple row = Tuple.of(tenantId, feedbackId, said.label().name(), said.score(), by, at.atOffset(ZoneOffset.UTC));
        return connection.preparedQuery(PUT).execute(row).map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Boolean> remove(SqlConnection connection, UUID tenantId, UUID feedbackId) {
        return connection
                .preparedQuery(REMOVE)
                .execute(Tuple.of(tenantId, feedbackId))
                .map(rows -> rows.rowCount() > 0);
    }
}
