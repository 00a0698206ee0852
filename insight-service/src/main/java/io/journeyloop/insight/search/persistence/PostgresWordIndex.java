package io.journeyloop.insight.search.persistence;

import io.journeyloop.insight.search.application.Hit;
import io.journeyloop.insight.search.application.Hit.FeedbackHit;
import io.journeyloop.insight.search.application.Hit.InsightHit;
import io.journeyloop.insight.search.application.Hits;
import io.journeyloop.insight.search.application.SearchQuestion;
import io.journeyloop.insight.search.application.WordIndex;
import io.journeyloop.insight.search.domain.SearchTerm;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Words as rows: PostgreSQL's full text tells words apart and takes their endings off, plain comparison finds them. */
@ApplicationScoped
class PostgresWordIndex implements WordIndex {

    /** Records looked at for each word, the newest ones, so that a word of every record costs no more than others. */
    private static final int MOST_RECORDS = 10_000;

    /** The same for all words together that begin in one way. */
    private static final int MOST_BEGINNINGS = 50_000;

    /**
     * Words are stemmed by the rules of each language that the tenant's records are in. Where a word is in so many
     * records that only the newest were looked at, those that have the rarest one are asked for it one by one. Records
     * meet by grouping, never by joining: without statistics the planner would join them row by row.
     */
    private static final String FIND = """
            with tongue as materialized (
                select language from text_language
                where tenant_id = $1 and kind = $2 and (cast($3 as text) is null or language = $3)),
            term as (
                select word, beginning from unnest(cast($4 as text[]), cast($5 as boolean[])) as t (word, beginning)),
            asked as materialized (
                select distinct g.language, w.word collate "C" as word, false as beginning, w.word as name
                from tongue g cross join term t cross join lateral search_words(g.language, t.word) w
                where not t.beginning
                union all
                select distinct g.language, w.word collate "C", true, w.word || '*'
                from tongue g cross join term t cross join lateral (values (left(unaccent(lower(t.word)), 80))) w (word)
                where t.beginning),
            hit as materialized (
                select a.language, a.name, p.record_id, p.weight
                from asked a cross join lateral (
                    (select record_id, weight from text_posting
                     where tenant_id = $1 and kind = $2 and language = a.language and word = a.word
                       and not a.beginning
                     order by record_id desc limit $6)
                    union all
                    (select record_id, weight * 0.6 from text_posting
                     where tenant_id = $1 and kind = $2 and language = a.language and word >= a.word
                       and word < (a.word || chr(1114111)) collate "C" and a.beginning
                     limit $8)) p),
            spread as materialized (
                select h.language, h.name, count(*) as size,
                    count(*) >= case when h.name like '%*' then $8 else $6 end as cut
                from hit h group by h.language, h.name),
            rarest as materialized (
                select distinct on (language) language, name from spread order by language, size),
            frequent as materialized (
                select a.language, a.name, a.word from asked a
                join spread s on s.language = a.language and s.name = a.name
                where not a.beginning and s.cut and (a.language, a.name) not in (select language, name from rarest)),
            candidate as materialized (
                select distinct h.language, h.record_id
                from rarest r join hit h on h.language = r.language and h.name = r.name),
            matched as (
                select language, record_id, name, weight from hit
                union all
                select c.language, c.record_id, f.name,
                    (select p.weight from text_posting p
                     where p.tenant_id = $1 and p.kind = $2 and p.language = c.language and p.word = f.word
                       and p.record_id = c.record_id)
                from frequent f join candidate c on c.language = f.language),
            best as materialized (
                select m.language, m.record_id, sum(m.weight * ln(1 + 1.0 * $6 / s.size)) as score
                from (select language, record_id, name, max(weight) as weight from matched
                      where weight is not null group by 1, 2, 3) m
                join spread s on s.language = m.language and s.name = m.name
                group by m.language, m.record_id
                having count(*) = (select count(*) from asked a where a.language = m.language)
                order by score desc, m.record_id desc limit $7)
            select b.score, b.language, (select bool_or(cut) from spread) as limited, r.id,
            """;

    private static final String FEEDBACK = FIND + """
                left(feedback_text(r.field_type, r.value, r.comment), 500) as words, r.collected_at, r.journey_id,
                r.step_id
            from best b join feedback r on r.tenant_id = $1 and r.id = b.record_id
            order by b.score desc, r.id desc
            """;

    private static final String INSIGHTS = FIND + """
                r.content ->> 'title' as title, r.content ->> 'type' as type, r.status
            from best b join insight r on r.tenant_id = $1 and r.id = b.record_id
            order by b.score desc, r.id desc
            """;

    @Override
    public Uni<Hits<FeedbackHit>> feedback(SqlConnection connection, UUID tenantId, SearchQuestion question) {
        return find(connection, FEEDBACK, parameters(tenantId, "FEEDBACK", question), PostgresWordIndex::feedback);
    }

    @Override
    public Uni<Hits<InsightHit>> insights(SqlConnection connection, UUID tenantId, SearchQuestion question) {
        return find(connection, INSIGHTS, parameters(tenantId, "INSIGHT", question), PostgresWordIndex::insight);
    }

    private static <T extends Hit> Uni<Hits<T>> find(
            SqlConnection connection, String query, Tuple parameters, Function<Row, T> hit) {
        return connection
                .preparedQuery(query)
                .execute(parameters)
                .map(rows -> new Hits<>(hits(rows, hit), limited(rows)));
    }

    private static <T extends Hit> List<T> hits(RowSet<Row> rows, Function<Row, T> hit) {
        List<T> hits = new ArrayList<>();
        rows.forEach(row -> hits.add(hit.apply(row)));
        return hits;
    }

    private static boolean limited(RowSet<Row> rows) {
        return rows.size() > 0 && rows.iterator().next().getBoolean("limited");
    }

    private static Tuple parameters(UUID tenantId, String kind, SearchQuestion question) {
        List<SearchTerm> terms = question.terms();
        Boolean[] beginnings = terms.stream().map(SearchTerm::beginning).toArray(Boolean[]::new);
        return Tuple.tuple()
                .addUUID(tenantId)
                .addString(kind)
                .addString(question.language())
                .addArrayOfString(terms.stream().map(SearchTerm::word).toArray(String[]::new))
                .addArrayOfBoolean(beginnings)
                .addInteger(MOST_RECORDS)
                .addInteger(question.limit())
                .addInteger(MOST_BEGINNINGS);
    }

    private static FeedbackHit feedback(Row row) {
        return new FeedbackHit(
                row.getUUID("id"),
                row.getDouble("score"),
                row.getString("language"),
                row.getString("words"),
                row.getOffsetDateTime("collected_at").toInstant(),
                row.getUUID("journey_id"),
                row.getUUID("step_id"));
    }

    private static InsightHit insight(Row row) {
        return new InsightHit(
                row.getUUID("id"),
                row.getDouble("score"),
                row.getString("language"),
                row.getString("title"),
                row.getString("type"),
                row.getString("status"));
    }
}
