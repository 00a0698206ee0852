package io.journeyloop.opportunity.backlog.persistence;

import io.journeyloop.opportunity.backlog.application.Overview;
import io.journeyloop.opportunity.backlog.application.TreeNode;
import io.journeyloop.opportunity.backlog.domain.Neighbour;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opportunities as they stand to each other, by SQL. */
@ApplicationScoped
class PostgresOverview implements Overview {

    private static final String NEIGHBOURS = """
            with me as (
                select rank_score, rank_effort, id from opportunity
                 where tenant_id = $1 and id = $2 and archived_at is null and rank_group = 0
            )
            (select true as above, o.id, o.key, o.title, o.score, o.effort
               from opportunity o, me
              where o.tenant_id = $1 and o.archived_at is null and o.rank_group = 0
                and (o.rank_score, o.rank_effort, o.id) < (me.rank_score, me.rank_effort, me.id)
              order by o.rank_score desc, o.rank_effort desc, o.id desc limit 1)
            union all
            (select false, o.id, o.key, o.title, o.score, o.effort
               from opportunity o, me
              where o.tenant_id = $1 and o.archived_at is null and o.rank_group = 0
                and (o.rank_score, o.rank_effort, o.id) > (me.rank_score, me.rank_effort, me.id)
              order by o.rank_score, o.rank_effort, o.id limit 1)
            """;

    /** One whose parent is archived is a root: nothing that is open gets lost. */
    private static final String TREE = """
            with recursive live as (
                select o.id, o.key, o.title, o.type, o.status, parent.id as parent_id, o.score, o.effort,
                       case when o.rank_group = 0 then row_number() over ranks end as rank, row_number() over ranks as place
                  from opportunity o
                  left join opportunity parent
                         on parent.tenant_id = $1 and parent.id = o.parent_id and parent.archived_at is null
                 where o.tenant_id = $1 and o.archived_at is null
                window ranks as (order by o.rank_group, o.rank_score, o.rank_effort, o.id)
            ), tree as (
                select id, 1 as depth, array[place] as path from live
                 where case when $2::uuid is null then parent_id is null else id = $2 end
                union all
                select live.id, tree.depth + 1, tree.path || live.place
                  from tree join live on live.parent_id = tree.id
                 where $3::integer is null or tree.depth < $3
            ), below as (
                select parent_id as id, count(*) as children from live where parent_id is not null group by parent_id
            )
            select live.*, tree.depth, coalesce(below.children, 0) as children
              from tree join live on live.id = tree.id left join below on below.id = tree.id
             order by tree.path limit $4
            """;

    @Override
    public Uni<Neighbours> neighbours(SqlConnection connection, UUID tenantId, UUID id) {
        return connection
                .preparedQuery(NEIGHBOURS)
                .execute(Tuple.of(tenantId, id))
                .map(rows -> new Neighbours(neighbour(rows, true), neighbour(rows, false)));
    }

    @Override
    public Uni<List<TreeNode>> tree(
            SqlConnection connection, UUID tenantId, @Nullable UUID rootId, @Nullable Integer depth, int limit) {
        return connection
                .preparedQuery(TREE)
                .execute(Tuple.of(tenantId, rootId, depth, limit))
                .map(rows -> Rows.list(rows, PostgresOverview::node));
    }

    private static Optional<Neighbour> neighbour(RowSet<Row> rows, boolean above) {
        for (Row row : rows) {
            if (row.getBoolean("above") == above) {
                return Optional.of(new Neighbour(
                        row.getUUID("id"),
                        row.getString("key"),
                        row.getString("title"),
                        row.getDouble("score"),
                        row.getDouble("effort")));
            }
        }
        return Optional.empty();
    }

    private static TreeNode node(Row row) {
        return new TreeNode(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                OpportunityType.valueOf(row.getString("type")),
                OpportunityStatus.valueOf(row.getString("status")),
                row.getUUID("parent_id"),
                row.getInteger("depth"),
                row.getLong("children"),
                row.getDouble("score"),
                row.getDouble("effort"),
                row.getInteger("rank"));
    }
}
