package io.journeyloop.opportunity.trace;

import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds what is linked to what, one statement each. */
@ApplicationScoped
class TraceRows {

    /** Nothing more than this of one kind is told. */
    static final int MOST = 5000;

    private static final String NAMED = """
            with recursive named as (
                select id from opportunity where tenant_id = $1 and id = any ($2)
                union
                select o.merged_into_id from named join opportunity o on o.tenant_id = $1 and o.id = named.id
                 where o.merged_into_id is not null
            ), found as (
                select o.id from named join opportunity o on o.tenant_id = $1 and o.id = named.id
                 where o.merged_into_id is null
            """;

    /** Insights that were merged are found under their old ids, too. */
    private static final String LINKED = """
                union
                select opportunity_id from opportunity_insight where tenant_id = $1 and insight_id = any ($2)
                union
                select opportunity_id from insight_succession where tenant_id = $1 and merged_id = any ($2)
                union
                select opportunity_id from opportunity_link where tenant_id = $1 and journey_id = any ($2)
                union
                select opportunity_id from opportunity_link where tenant_id = $1 and scope_id = any ($2)
            """;

    private static final String FOUND = """
            )
            select o.id,
                   array(with recursive gone as (
                             select m.from_id from opportunity_merge m where m.tenant_id = $1 and m.into_id = o.id
                             union
                             select m.from_id from gone join opportunity_merge m
                                on m.tenant_id = $1 and m.into_id = gone.from_id)
                         select from_id from gone order by from_id) as merged_ids
              from found join opportunity o on o.tenant_id = $1 and o.id = found.id
             where o.archived_at is null or o.id = any ($3)
             order by o.id limit $4
            """;

    private static final String JUDGED = """
            select id from solution
             where tenant_id = $1 and archived_at is null
               and profile #>> '{objective,metric,metricId}' = any (cast($2::uuid[] as text[]))
            union all
            select id from goal
             where tenant_id = $1 and archived_at is null
               and profile #>> '{metric,metricId}' = any (cast($2::uuid[] as text[]))
            """;

    /** An opportunity, and all that were merged into it. */
    record Found(UUID id, List<UUID> mergedIds) {

        static Found of(Row row) {
            return new Found(row.getUUID("id"), List.of(row.getArrayOfUUIDs("merged_ids")));
        }
    }

    /** Opportunities with one of the ids, and those linked to an insight, journey or step of that id. */
    Uni<List<Found>> linked(SqlConnection connection, UUID tenantId, Collection<UUID> asked) {
        return found(connection, NAMED + LINKED + FOUND, tenantId, asked, asked);
    }

    /** Opportunities with one of the ids; archived ones only where they were asked for. */
    Uni<List<Found>> named(SqlConnection connection, UUID tenantId, Collection<UUID> ids, Collection<UUID> asked) {
        return found(connection, NAMED + FOUND, tenantId, ids, asked);
    }

    /** Solutions and goals in use that are judged by one of these metrics. */
    Uni<List<UUID>> judgedBy(SqlConnection connection, UUID tenantId, Collection<UUID> metricIds) {
        return connection
                .preparedQuery(JUDGED)
                .execute(Tuple.of(tenantId, metricIds.toArray(UUID[]::new)))
                .map(rows -> Rows.list(rows, row -> row.getUUID("id")));
    }

    private static Uni<List<Found>> found(
            SqlConnection connection, String statement, UUID tenantId, Collection<UUID> ids, Collection<UUID> asked) {
        return connection
                .preparedQuery(statement)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new), asked.toArray(UUID[]::new), MOST + 1))
                .map(rows -> Rows.list(rows, Found::of));
    }
}
