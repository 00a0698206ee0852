package io.journeyloop.journey.search.persistence;

import io.journeyloop.journey.search.application.SearchHit;
import io.journeyloop.journey.search.application.SearchIndex;
import io.journeyloop.journey.search.application.SearchQuestion;
import io.journeyloop.journey.search.domain.EntryKind;
import io.journeyloop.journey.search.domain.SearchEntry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Words as rows: PostgreSQL's full text tells words apart, plain comparison finds them. */
@ApplicationScoped
class PostgresSearchIndex implements SearchIndex {
    private static final String REMOVE = """
            with gone as (
              delete from search_entry where tenant_id = $1 and id = any ($2) returning id, words)
            delete from search_posting p
             using (select id, unnest(tsvector_to_array(words)) collate "C" as word from gone) g
             where p.tenant_id = $1 and p.word = g.word and p.entry_id = g.id
            """;
    private static final String ADD = """
            with given as (
              select e.*, length(search_words(e.title)) as title_words
                from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
                  as e (id, kind, key, title, goal, content)),
            entry as (
              insert into search_entry (tenant_id, id, kind, journey_id, key, title, words)
              select $1, id, kind, $2, key, title, search_words(title, key, goal, content) from given
              returning id, words),
            found as (
              select g.id, g.kind, w.lexeme, search_weight(w.weights, g.title_words) as weight
                from entry e join given g on g.id = e.id, unnest(e.words) w),
            known as (
              insert into search_word (tenant_id, word) select distinct $1::uuid, lexeme from found order by lexeme
              on conflict do nothing)
            insert into search_posting (tenant_id, word, entry_id, kind, weight)
            select $1, lexeme, id, kind, weight from found
            """;

    /**
     * Each word asked for means itself, words that begin with it, and words one or two letters away; a hit has something
     * for each. Ranges of words are looked up, what is nearly right is searched for among a tenant's different words.
     */
    private static final String FIND = """
            with asked as materialized (
              select word, row_number() over () as n, char_length(word) as length,
                     case when char_length(word) < 4 then 0 when char_length(word) < 6 then 1 else 2 end as slips
                from (select left(word, 80) as word from unnest(tsvector_to_array(search_words($2))) as word limit 8) w),
            meant as materialized (
              select a.n, v.word, v.closeness from asked a cross join lateral (
                (select word, case when word = a.word then 1 else 0.5 + 0.4 * a.length / char_length(word) end as closeness
                   from search_word
                  where tenant_id = $1 and word >= a.word collate "C" and word < (a.word || chr(1114111)) collate "C"
                  limit 500)
                union all
                (select word, (0.4 - 0.1 * distance) * a.length / char_length(word)
                   from (select word, case when a.slips = 0 or char_length(word) < a.length - a.slips then 9
                                           else levenshtein_less_equal(left(word, a.length + 1), a.word, a.slips)
                                      end as distance
                           from search_word where tenant_id = $1) near
                  where distance <= a.slips and not starts_with(word, a.word)
                  order by distance, char_length(word), word limit 50)) v),
            hit as (
              select p.entry_id, m.n, max(m.closeness * p.weight) as score
                from meant m join search_posting p on p.tenant_id = $1 and p.word = m.word
               where cardinality($3::text[]) = 0 or p.kind = any ($3)
               group by p.entry_id, m.n),
            best as (
              select entry_id, sum(score) as score from hit group by entry_id
              having count(*) = (select count(*) from asked) order by score desc, entry_id limit $4)
            select b.score, e.id, e.kind, e.key, e.title, e.journey_id, j.key as journey_key, j.title as journey_title
              from best b join search_entry e on e.tenant_id = $1 and e.id = b.entry_id
              left join journey j on j.tenant_id = $1 and j.id = e.journey_id
             order by b.score desc, e.title, e.id
            """;

    @Override
    public Uni<Void> remove(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(REMOVE)
                        .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }

    @Override
    public Uni<Void> add(
            SqlConnection connection, UUID tenantId, @Nullable UUID journeyId, Collection<SearchEntry> entries) {
        return entries.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(ADD)
                        .execute(columns(tenantId, journeyId, entries))
                        .replaceWithVoid();
    }

    @Override
    public Uni<List<SearchHit>> find(SqlConnection connection, UUID tenantId, SearchQuestion question) {
        var kinds = question.kinds().stream().map(EntryKind::name).toArray(String[]::new);
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, question.text(), kinds, question.limit()))
                .map(found -> found.stream().map(PostgresSearchIndex::hit).toList());
    }

    private static Tuple columns(UUID tenantId, @Nullable UUID journeyId, Collection<SearchEntry> entries) {
        return Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(journeyId)
                .addArrayOfUUID(entries.stream().map(SearchEntry::id).toArray(UUID[]::new))
                .addArrayOfString(texts(entries, entry -> entry.kind().name()))
                .addArrayOfString(texts(entries, SearchEntry::key))
                .addArrayOfString(texts(entries, SearchEntry::title))
                .addArrayOfString(texts(entries, SearchEntry::goal))
                .addArrayOfString(texts(entries, SearchEntry::text));
    }

    private static String[] texts(Collection<SearchEntry> entries, Function<SearchEntry, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    private static SearchHit hit(Row row) {
        return new SearchHit(
                EntryKind.valueOf(row.getString("kind")),
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                row.getUUID("journey_id"),
                row.getString("journey_key"),
                row.getString("journey_title"),
                row.getDouble("score"));
    }
}
