package io.journeyloop.insight.insights.persistence;

import io.journeyloop.insight.insights.application.InsightRows;
import io.journeyloop.insight.insights.application.SimilarInsights;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Compares words, then letters: of all the tenant's insights those that share the largest part of their words (Dice's
 * coefficient), of these the mean of that part and of the similarity of their titles' trigrams, which forgives slips and
 * endings.
 */
@ApplicationScoped
class PostgresSimilarInsights implements SimilarInsights {

    /** How many insights are compared letter by letter. */
    private static final int CANDIDATES = 200;

    private static final String FIND = """
            with asked as materialized (
                select words, cardinality(words) as size, lower(content ->> 'title') as title from insight
                where tenant_id = $1 and id = $2),
            shared as materialized (
                select x.insight_id as id, count(*) as records
                from insight_feedback a
                join insight_feedback x on x.tenant_id = $1 and x.feedback_id = a.feedback_id
                where a.tenant_id = $1 and a.insight_id = $2 and x.insight_id <> $2
                group by x.insight_id),
            common as materialized (
                select w.insight_id as id, count(*) as n
                from insight_word w
                where w.tenant_id = $1 and w.word = any (array(select unnest(words) from asked)) and w.insight_id <> $2
                group by w.insight_id),
            overlap as materialized (
                select c.id, 2.0 * c.n / (a.size + cardinality(i.words)) as dice
                from common c
                join insight i on i.tenant_id = $1 and i.id = c.id and i.archived_at is null
                cross join asked a
                order by 2 desc, 1 limit $5),
            scored as (
                select i.id, coalesce(s.records, 0) as records,
                    (coalesce(o.dice, 0) + similarity(lower(i.content ->> 'title'), a.title)) / 2 as score
                from (select id from overlap union select id from shared) c
                join insight i on i.tenant_id = $1 and i.id = c.id and i.archived_at is null
                cross join asked a
                left join overlap o on o.id = c.id
                left join shared s on s.id = c.id)
            select round(cast(c.score as numeric), 3) as score, c.records,
            """ + InsightRows.SELECTED + """
             as insight
            from scored c join insight i on i.tenant_id = $1 and i.id = c.id
            where c.score >= $3 or c.records > 0
            order by c.score desc, c.records desc, c.id limit $4
            """;

    private final InsightRows rows;

    PostgresSimilarInsights(InsightRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<List<Similar>> to(SqlConnection connection, UUID tenantId, UUID insightId, double atLeast, int limit) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, insightId, atLeast, limit, CANDIDATES))
                .map(found -> {
                    List<Similar> similar = new ArrayList<>();
                    found.forEach(row -> similar.add(new Similar(
                            rows.read(row.getString("insight")), row.getDouble("score"), row.getInteger("records"))));
                    return similar;
                });
    }
}
