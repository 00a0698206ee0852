package io.journeyloop.opportunity.backlog.persistence;

import io.journeyloop.opportunity.backlog.application.InsightSuccession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The table {@code insight_succession}. Opportunities that were merged follow, too, and what their survivor had by itself
 * is told by the insights' new names: their merge may still be undone.
 */
@ApplicationScoped
class PostgresInsightSuccession implements InsightSuccession {

    private static final String FOLLOW = """
            with resting as (
                select i.opportunity_id, i.position,
                       not exists (select from opportunity_insight s
                                    where s.tenant_id = $1 and s.opportunity_id = i.opportunity_id
                                      and s.insight_id = $3::uuid) as added
                  from opportunity_insight i
                  join opportunity o on o.tenant_id = i.tenant_id and o.id = i.opportunity_id
                 where i.tenant_id = $1 and i.insight_id = $2
                   and (o.archived_at is null or o.merged_into_id is not null)
            ), noted as (
                insert into insight_succession (tenant_id, opportunity_id, merged_id, survivor_id, position, added)
                select $1::uuid, opportunity_id, $2::uuid, $3::uuid, position, added from resting
                on conflict (tenant_id, opportunity_id, merged_id) do nothing
            ), gone as (
                delete from opportunity_insight i using resting
                 where i.tenant_id = $1 and i.opportunity_id = resting.opportunity_id and i.insight_id = $2
            ), come as (
                insert into opportunity_insight (tenant_id, opportunity_id, position, insight_id)
                select $1::uuid, opportunity_id, position, $3::uuid from resting
                on conflict (tenant_id, opportunity_id, insight_id) do nothing
            ), kept as (
                update opportunity_merge m
                   set shared = jsonb_set(m.shared, '{insightIds}',
                           (m.shared -> 'insightIds') - $2::uuid::text - $3::uuid::text || to_jsonb($3::uuid::text))
                  from resting a, resting b
                 where m.tenant_id = $1 and m.from_id = a.opportunity_id and m.into_id = b.opportunity_id
                   and ((m.shared -> 'insightIds') @> to_jsonb($2::uuid::text) or a.added and not b.added)
            )
            update opportunity o set version = o.version + 1, updated_at = clock_timestamp()
              from resting where o.tenant_id = $1 and o.id = resting.opportunity_id
            """;

    /** Where several were merged into the survivor, the others now are the reason why it is rested on. */
    private static final String TAKE_BACK = """
            with past as (
                delete from insight_succession where tenant_id = $1 and merged_id = $2
                returning opportunity_id, survivor_id, position, added
            ), standing as (
                select past.* from past
                  join opportunity_insight i on i.tenant_id = $1 and i.opportunity_id = past.opportunity_id
                   and i.insight_id = past.survivor_id
            ), others as (
                update insight_succession other set added = true from standing
                 where standing.added and other.tenant_id = $1 and other.merged_id <> $2
                   and other.opportunity_id = standing.opportunity_id and other.survivor_id = standing.survivor_id
                returning other.opportunity_id
            ), gone as (
                delete from opportunity_insight i using standing
                 where standing.added and i.tenant_id = $1 and i.opportunity_id = standing.opportunity_id
                   and i.insight_id = standing.survivor_id
                   and standing.opportunity_id not in (select opportunity_id from others)
            ), come as (
                insert into opportunity_insight (tenant_id, opportunity_id, position, insight_id)
                select $1::uuid, opportunity_id, position, $2::uuid from standing
                on conflict (tenant_id, opportunity_id, insight_id) do nothing
            ), kept as (
                update opportunity_merge m
                   set shared = jsonb_set(m.shared, '{insightIds}', (m.shared -> 'insightIds') || to_jsonb($2::uuid::text))
                  from standing a, standing b
                 where m.tenant_id = $1 and m.from_id = a.opportunity_id and m.into_id = b.opportunity_id and b.added
                   and (m.shared -> 'insightIds') @> to_jsonb(b.survivor_id::text)
            )
            update opportunity o set version = o.version + 1, updated_at = clock_timestamp()
              from standing where o.tenant_id = $1 and o.id = standing.opportunity_id
            """;

    @Override
    public Uni<Void> follow(SqlConnection connection, UUID tenantId, UUID merged, UUID survivor) {
        return connection
                .preparedQuery(FOLLOW)
                .execute(Tuple.of(tenantId, merged, survivor))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> takeBack(SqlConnection connection, UUID tenantId, UUID merged) {
        return connection
                .preparedQuery(TAKE_BACK)
                .execute(Tuple.of(tenantId, merged))
                .replaceWithVoid();
    }
}
