package io.journeyloop.insight.enrichment.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.enrichment.application.ReadText;
import io.journeyloop.insight.enrichment.application.WaitingText;
import io.journeyloop.insight.enrichment.application.WaitingTexts;
import io.journeyloop.insight.enrichment.domain.Enrichment.Model;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code text_task}. */
@ApplicationScoped
class PostgresWaitingTexts implements WaitingTexts {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String BE_THE_SYSTEM = "select set_config('app.system', 'on', true)";

    private static final String NEXT_TENANT = """
            select coalesce(
                (select tenant_id from text_task where tenant_id > $1 order by tenant_id limit 1),
                (select tenant_id from text_task order by tenant_id limit 1)) as tenant_id
            """;

    /** Ids tell the order of arrival. */
    private static final String TAKE = """
            with taken as materialized (
                select record_id from text_task where tenant_id = $1 and kind = 'FEEDBACK'
                order by record_id limit $2 for update skip locked)
            select t.record_id, coalesce(f.version, 0) as version, f.language,
                feedback_text(f.field_type, f.value, f.comment) as words
            from taken t left join feedback f on f.tenant_id = $1 and f.id = t.record_id
            order by t.record_id
            """;

    /** Locks records before tasks, as whoever changes a record's words does. */
    private static final String SETTLE = """
            with read as materialized (
                select * from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as r (id uuid, version bigint,
                    language text, language_confidence double precision, language_origin text, language_reason text,
                    sentiment text, score double precision, sentiment_reason text)),
            unchanged as materialized (
                select f.id, f.version from feedback f where f.tenant_id = $1 and f.id = any ($5) order by f.id
                for share),
            stored as (
                insert into feedback_enrichment (tenant_id, feedback_id, language, language_confidence,
                    language_origin, language_reason, sentiment, score, sentiment_reason, model, model_version,
                    enriched_at)
                select $1, r.id, r.language, r.language_confidence, r.language_origin, r.language_reason,
                    r.sentiment, r.score, r.sentiment_reason, $3, $4, now()
                from read r join unchanged u on u.id = r.id and u.version = r.version
                where r.language is not null or r.language_reason <> 'NO_TEXT'
                on conflict (tenant_id, feedback_id) do update set language = excluded.language,
                    language_confidence = excluded.language_confidence, language_origin = excluded.language_origin,
                    language_reason = excluded.language_reason, sentiment = excluded.sentiment,
                    score = excluded.score, sentiment_reason = excluded.sentiment_reason, model = excluded.model,
                    model_version = excluded.model_version, enriched_at = excluded.enriched_at)
            delete from text_task t
            where t.tenant_id = $1 and t.kind = 'FEEDBACK' and t.record_id = any ($5)
              and not exists (select from unchanged u join read r on r.id = u.id
                              where u.id = t.record_id and u.version <> r.version)
            """;

    private final Pool pool;
    private final ObjectMapper json;

    PostgresWaitingTexts(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    @Override
    public Uni<@Nullable UUID> nextTenant(@Nullable UUID after) {
        return pool.withTransaction(connection -> connection
                .query(BE_THE_SYSTEM)
                .execute()
                .chain(() -> connection.preparedQuery(NEXT_TENANT).execute(Tuple.of(after == null ? FIRST : after)))
                .map(rows -> rows.iterator().next().getUUID("tenant_id")));
    }

    @Override
    public Uni<List<WaitingText>> take(SqlConnection connection, UUID tenantId, int most) {
        return connection.preparedQuery(TAKE).execute(Tuple.of(tenantId, most)).map(rows -> {
            List<WaitingText> taken = new ArrayList<>();
            rows.forEach(row -> taken.add(waiting(row)));
            return taken;
        });
    }

    @Override
    public Uni<Void> settle(SqlConnection connection, UUID tenantId, Model model, List<ReadText> read) {
        UUID[] ids = read.stream().map(text -> text.text().id()).toArray(UUID[]::new);
        List<ReadingRow> rows = read.stream().map(ReadingRow::of).toList();
        return connection
                .preparedQuery(SETTLE)
                .execute(Tuple.of(tenantId, write(rows), model.name(), model.version(), ids))
                .replaceWithVoid();
    }

    private static WaitingText waiting(Row row) {
        return new WaitingText(
                row.getUUID("record_id"), row.getLong("version"), row.getString("words"), row.getString("language"));
    }

    private String write(List<ReadingRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
