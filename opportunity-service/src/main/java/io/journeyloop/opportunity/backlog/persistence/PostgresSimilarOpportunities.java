package io.journeyloop.opportunity.backlog.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.backlog.application.Merges.Act;
import io.journeyloop.opportunity.backlog.application.SimilarOpportunities;
import io.journeyloop.opportunity.backlog.domain.Likeness;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks for those that share the largest part of their telling words, and for those that rest on the same insights; compares only
 * these letter by letter.
 */
@ApplicationScoped
class PostgresSimilarOpportunities implements SimilarOpportunities {

    /** How many of either kind are compared. */
    private static final int CANDIDATES = 200;

    /** A word that more opportunities say tells nothing of any two of them, unless there are too few others. */
    private static final int TELLING = 500;

    private static final int FEWEST_WORDS = 5;

    private static final TypeReference<List<Link>> LINKS = new TypeReference<>() {};

    private static final String FIND = find("$2", "<>");

    /** The same of each of many; of two that are alike, the older one is found for the newer one. */
    private static final String FIND_OLDER = """
            select one.id as newer, found.* from unnest($2::uuid[]) as one (id) cross join lateral (%s) found
            """.formatted(find("one.id", "<"));

    private static final String NEWEST = """
            select id from opportunity
             where tenant_id = $1 and archived_at is null and ($2::uuid is null or id < $2)
             order by id desc limit $3
            """;

    private static final String DISTINGUISH = """
            insert into opportunity_distinction (tenant_id, lower_id, higher_id, decided_by, decided_at, note)
            values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), $4, $5, $6)
            on conflict (tenant_id, lower_id, higher_id) do nothing
            """;

    private final JsonColumns json;

    PostgresSimilarOpportunities(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<List<Candidate>> to(SqlConnection connection, UUID tenantId, UUID id) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, id, CANDIDATES, TELLING, FEWEST_WORDS))
                .map(rows -> Rows.list(rows, this::candidate));
    }

    @Override
    public Uni<Void> distinguish(SqlConnection connection, UUID tenantId, UUID one, UUID other, Act act) {
        Tuple values = Tuple.of(tenantId, one, other, act.by(), act.at().atOffset(ZoneOffset.UTC), act.note());
        return connection.preparedQuery(DISTINGUISH).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<List<UUID>> newest(SqlConnection connection, UUID tenantId, @Nullable UUID before, int limit) {
        return connection
                .preparedQuery(NEWEST)
                .execute(Tuple.of(tenantId, before, limit))
                .map(rows -> Rows.list(rows, row -> row.getUUID("id")));
    }

    @Override
    public Uni<List<Pair>> pairs(SqlConnection connection, UUID tenantId, List<UUID> ids) {
        return connection
                .preparedQuery(FIND_OLDER)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new), CANDIDATES, TELLING, FEWEST_WORDS))
                .map(rows -> Rows.list(rows, row -> new Pair(row.getUUID("newer"), candidate(row))));
    }

    private Candidate candidate(Row row) {
        List<String> commonWords = List.of(row.getArrayOfStrings("common_words"));
        List<UUID> insights = List.of(row.getArrayOfUUIDs("shared_insights"));
        List<Link> links = json.read(row.getString("shared_links"), LINKS);
        int words = row.getInteger("size") + row.getInteger("other_size");
        return new Candidate(
                row.getUUID("id"),
                new Likeness(
                        words == 0 ? 0 : 2.0 * commonWords.size() / words,
                        row.getDouble("title"),
                        commonWords,
                        insights,
                        row.getInteger("insights") + row.getInteger("other_insights") - insights.size(),
                        links,
                        row.getInteger("links") + row.getInteger("other_links") - links.size()));
    }

    /**
     * The statement that looks for one opportunity.
     *
     * @param id its id, in SQL
     * @param others how the ids of those that it is compared with stand to it
     */
    private static String find(String id, String others) {
        return """
                with asked as materialized (
                    select words, cardinality(words) as size, lower(title) as title,
                           array(select insight_id from opportunity_insight
                                  where tenant_id = $1 and opportunity_id = %1$s) as insights,
                           array(select scope_id from opportunity_link
                                  where tenant_id = $1 and opportunity_id = %1$s) as scopes
                      from opportunity where tenant_id = $1 and id = %1$s
                ), said as materialized (
                    select word, (select count(*)
                                    from (select from opportunity_word w
                                           where w.tenant_id = $1 and w.word = own.word limit $4 + 1) known) as n
                      from (select unnest(words) as word from asked) own
                ), telling as materialized (
                    select array(select word
                                   from (select word, n, row_number() over (order by n, word) as place from said) rarest
                                  where n <= $4 or place <= $5) as words
                ), common as materialized (
                    select w.opportunity_id as id, count(*) as n
                      from opportunity_word w
                     where w.tenant_id = $1 and w.opportunity_id %2$s %1$s
                       and w.word = any ((select words from telling)::text[])
                     group by w.opportunity_id
                ), by_words as materialized (
                    select o.id
                      from common c join opportunity o on o.tenant_id = $1 and o.id = c.id cross join asked a
                     where o.archived_at is null
                     order by 2.0 * c.n / (a.size + cardinality(o.words)) desc, o.id limit $3
                ), by_insights as materialized (
                    select i.opportunity_id as id from opportunity_insight i
                     where i.tenant_id = $1 and i.opportunity_id %2$s %1$s
                       and i.insight_id = any (array(select unnest(insights) from asked))
                     group by i.opportunity_id order by count(*) desc, i.opportunity_id limit $3
                ), chosen as materialized (
                    select array(select id from by_words union select id from by_insights
                                 except select higher_id from opportunity_distinction
                                         where tenant_id = $1 and lower_id = %1$s
                                 except select lower_id from opportunity_distinction
                                         where tenant_id = $1 and higher_id = %1$s) as ids
                )
                select o.id, similarity(lower(o.title), a.title)::float8 as title, a.size,
                       cardinality(o.words) as other_size,
                       array(select unnest(o.words) intersect select unnest(a.words) order by 1) as common_words,
                       array(select i.insight_id from opportunity_insight i
                              where i.tenant_id = $1 and i.opportunity_id = o.id and i.insight_id = any (a.insights)
                              order by i.position) as shared_insights,
                       cardinality(a.insights) as insights,
                       (select count(*) from opportunity_insight i
                         where i.tenant_id = $1 and i.opportunity_id = o.id)::integer as other_insights,
                       (select coalesce(jsonb_agg(jsonb_build_object('journeyId', l.journey_id, 'stepId', l.step_id)
                                                  order by l.position), '[]')
                          from opportunity_link l
                         where l.tenant_id = $1 and l.opportunity_id = o.id and l.scope_id = any (a.scopes)
                       )::text as shared_links,
                       cardinality(a.scopes) as links,
                       (select count(*) from opportunity_link l
                         where l.tenant_id = $1 and l.opportunity_id = o.id)::integer as other_links
                  from opportunity o cross join asked a
                 where o.tenant_id = $1 and o.archived_at is null and o.id = any ((select ids from chosen)::uuid[])
                """.formatted(id, others);
    }
}
