package io.journeyloop.journey.search.persistence;

import io.journeyloop.journey.search.application.SearchHit;
import io.journeyloop.journey.search.application.SearchIndex;
import io.journeyloop.journey.search.domain.EntryKind;
import io.journeyloop.journey.search.domain.SearchEntry;
import io.journeyloop.kit.search.WordSearch;
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

    private static final String FIND = WordSearch.BEST + """
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
    public Uni<List<SearchHit>> find(SqlConnection connection, UUID tenantId, WordSearch question) {
        return connection
                .preparedQuery(FIND)
                .execute(question.parameters(tenantId))
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
