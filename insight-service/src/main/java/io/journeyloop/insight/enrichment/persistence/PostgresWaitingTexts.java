package io.journeyloop.insight.enrichment.persistence;

import io.journeyloop.insight.enrichment.application.ReadText;
import io.journeyloop.insight.enrichment.application.TextKind;
import io.journeyloop.insight.enrichment.application.WaitingText;
import io.journeyloop.insight.enrichment.application.WaitingTexts;
import io.journeyloop.insight.enrichment.domain.Enrichment.Model;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.tenancy.SystemTransactions;
import io.smallrye.mutiny.Uni;
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

    private static final String NEXT_TENANT = """
            select coalesce(
                (select tenant_id from text_task where tenant_id > $1 order by tenant_id limit 1),
                (select tenant_id from text_task order by tenant_id limit 1)) as tenant_id
            """;

    /** Ids tell the order of arrival; the few steps and insights don't wait behind millions of records. */
    private static final String TAKE = """
            with steps as materialized (
                select kind, record_id, step_text($1, record_id) as words,
                    (select hashtext(string_agg(name, ' ' order by name)) from node_replica
                     where tenant_id = $1 and id = record_id and kind = 'STEP' and not removed) as version
                from text_task
                where tenant_id = $1 and kind = 'STEP' order by record_id limit $2 for update skip locked),
            insights as materialized (
                select kind, record_id from text_task where tenant_id = $1 and kind = 'INSIGHT'
                order by record_id limit $2 for update skip locked),
            records as materialized (
                select kind, record_id from text_task where tenant_id = $1 and kind = 'FEEDBACK'
                order by record_id limit $2 for update skip locked)
            select t.kind, t.record_id, i.version, null as language,
                case when i.archived_at is null then nullif(trim(insight_text(i.content)), '') end as words
            from insights t left join insight i on i.tenant_id = $1 and i.id = t.record_id
            union all
            select t.kind, t.record_id, f.version, f.language, feedback_text(f.field_type, f.value, f.comment)
            from records t left join feedback f on f.tenant_id = $1 and f.id = t.record_id
            union all
            select kind, record_id, version, null, words from steps
            """;

    /**
     * Locks records before tasks, as whoever changes a record's words does. The beginning of a text, some six hundred
     * words, is what it is found by.
     */
    private static final String SETTLE = """
            with read as materialized (
                select * from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as r (kind text, id uuid,
                    version bigint, tongue text, language text, language_confidence double precision,
                    language_origin text, language_reason text, sentiment text, score double precision,
                    sentiment_reason text, meaning text)),
            records as materialized (
                select 'FEEDBACK' as kind, id, version, feedback_text(field_type, value, comment) as words
                from feedback where tenant_id = $1 and id = any ($5) order by id for share),
            insights as materialized (
                select 'INSIGHT' as kind, id, version,
                    case when archived_at is null then insight_text(content) end as words
                from insight where tenant_id = $1 and id = any ($5) order by id for share),
            named as materialized (
                select id, name from node_replica
                where tenant_id = $1 and id = any ($5) and kind = 'STEP' and not removed order by journey_id, id
                for share),
            steps as materialized (
                select 'STEP' as kind, id, cast(hashtext(string_agg(name, ' ' order by name)) as bigint) as version,
                    null as words
                from named group by id),
            current as materialized (
                select * from records union all select * from insights union all select * from steps),
            unchanged as materialized (
                select r.*, left(c.words, 4000) as words from read r join current c
                on c.kind = r.kind and c.id = r.id and c.version = r.version),
            stored as (
                insert into feedback_enrichment (tenant_id, feedback_id, language, language_confidence,
                    language_origin, language_reason, sentiment, score, sentiment_reason, model, model_version,
                    enriched_at)
                select $1, id, language, language_confidence, language_origin, language_reason, sentiment, score,
                    sentiment_reason, $3, $4, now()
                from unchanged where kind = 'FEEDBACK' and words is not null
                on conflict (tenant_id, feedback_id) do update set language = excluded.language,
                    language_confidence = excluded.language_confidence, language_origin = excluded.language_origin,
                    language_reason = excluded.language_reason, sentiment = excluded.sentiment,
                    score = excluded.score, sentiment_reason = excluded.sentiment_reason, model = excluded.model,
                    model_version = excluded.model_version, enriched_at = excluded.enriched_at),
            found as materialized (
                select u.kind, u.id, u.tongue, w.word, w.times, count(*) over (partition by u.kind, u.id) as different
                from unchanged u cross join lateral search_words(u.tongue, u.words) w),
            tongues as (
                insert into text_language (tenant_id, kind, language)
                select distinct $1::uuid, kind, tongue from found order by 2, 3 on conflict do nothing),
            entries as (
                insert into text_entry (tenant_id, kind, record_id, language, words)
                select $1, kind, id, tongue, array_agg(word) from found group by kind, id, tongue
                on conflict do nothing),
            postings as (
                insert into text_posting (tenant_id, kind, language, word, record_id, weight)
                select $1, kind, tongue, word, id, (1 + ln(times)) / (1 + ln(different)) from found
                on conflict do nothing),
            meanings as (
                insert into text_meaning (tenant_id, kind, record_id, vector, model)
                select $1, kind, id, decode(meaning, 'hex'), $3 from unchanged where meaning is not null
                on conflict (tenant_id, kind, record_id) do update set vector = excluded.vector,
                    model = excluded.model)
            delete from text_task t using read r
            where t.tenant_id = $1 and t.kind = r.kind and t.record_id = r.id
              and not exists (select from current c where c.kind = r.kind and c.id = r.id and c.version <> r.version)
            """;

    private final SystemTransactions transactions;
    private final JsonColumns json;

    PostgresWaitingTexts(SystemTransactions transactions, JsonColumns json) {
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public Uni<@Nullable UUID> nextTenant(@Nullable UUID after) {
        return transactions.run(connection -> connection
                .preparedQuery(NEXT_TENANT)
                .execute(Tuple.of(after == null ? FIRST : after))
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
                .execute(Tuple.of(tenantId, json.write(rows), model.name(), model.version(), ids))
                .replaceWithVoid();
    }

    private static WaitingText waiting(Row row) {
        @Nullable Long version = row.getLong("version");
        return new WaitingText(
                TextKind.valueOf(row.getString("kind")),
                row.getUUID("record_id"),
                version == null ? 0 : version,
                row.getString("words"),
                row.getString("language"));
    }
}
