package io.journeyloop.insight.enrichment.persistence;

import io.journeyloop.insight.enrichment.application.Enrichments;
import io.journeyloop.insight.enrichment.domain.Enrichment.Correction;
import io.journeyloop.insight.enrichment.domain.Enrichment.Model;
import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.enrichment.domain.TextLanguage;
import io.journeyloop.insight.enrichment.domain.TextReading;
import io.journeyloop.insight.sentiment.domain.Sentiment;
import io.journeyloop.insight.sentiment.domain.SentimentOrigin;
import io.journeyloop.textmodels.SentimentLabel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables {@code feedback_enrichment} and {@code sentiment_correction}. */
@ApplicationScoped
class PostgresEnrichments implements Enrichments {

    private static final String FIND = """
            select w.id, e.language, e.language_confidence, e.language_origin, e.language_reason,
                e.sentiment, e.score, e.sentiment_reason, e.model, e.model_version,
                c.label as corrected, c.score as corrected_score, c.corrected_by, c.corrected_at
            from unnest($2::uuid[]) as w (id)
            left join feedback_enrichment e on e.tenant_id = $1 and e.feedback_id = w.id
            left join sentiment_correction c on c.tenant_id = $1 and c.feedback_id = w.id
            """;

    @Override
    public Uni<Map<UUID, Stored>> find(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, feedbackIds.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, Stored> found = new HashMap<>();
                    rows.forEach(row -> found.put(row.getUUID("id"), stored(row)));
                    return found;
                });
    }

    private static Stored stored(Row row) {
        @Nullable String model = row.getString("model");
        return new Stored(
                model == null ? null : reading(row),
                model == null ? null : new Model(model, row.getString("model_version")),
                correction(row));
    }

    private static TextReading reading(Row row) {
        return new TextReading(
                language(row),
                reason(row, "language_reason"),
                sentiment(row, "sentiment", "score", SentimentOrigin.MODEL),
                reason(row, "sentiment_reason"));
    }

    private static @Nullable TextLanguage language(Row row) {
        return Optional.ofNullable(row.getString("language"))
                .map(code -> new TextLanguage(
                        code,
                        row.getDouble("language_confidence"),
                        TextLanguage.Origin.valueOf(row.getString("language_origin"))))
                .orElse(null);
    }

    private static @Nullable Correction correction(Row row) {
        @Nullable Sentiment said = sentiment(row, "corrected", "corrected_score", SentimentOrigin.PERSON);
        return said == null
                ? null
                : new Correction(
                        said,
                        row.getString("corrected_by"),
                        row.getOffsetDateTime("corrected_at").toInstant());
    }

    private static @Nullable Sentiment sentiment(Row row, String label, String score, SentimentOrigin origin) {
        return Optional.ofNullable(row.getString(label))
                .map(name -> new Sentiment(SentimentLabel.valueOf(name), row.getDouble(score), origin))
                .orElse(null);
    }

    private static @Nullable MissingReason reason(Row row, String column) {
        return Optional.ofNullable(row.getString(column))
                .map(MissingReason::valueOf)
                .orElse(null);
    }
}
