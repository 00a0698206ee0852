package io.journeyloop.opportunity.backlog.persistence;

import io.journeyloop.opportunity.backlog.application.OpportunityTree;
import io.journeyloop.opportunity.storage.Keys;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What opportunities know of their neighbourhood. */
@ApplicationScoped
class PostgresOpportunityTree implements OpportunityTree {

    private static final String ANCESTRY = """
            with recursive above as (
                select id, parent_id from opportunity where tenant_id = $1 and id = $2 and archived_at is null
                union
                select o.id, o.parent_id from above join opportunity o on o.tenant_id = $1 and o.id = above.parent_id
            )
            select id from above
            """;

    private static final String SHIPPED = """
            select s.id from solution_opportunity b
              join solution s on s.tenant_id = b.tenant_id and s.id = b.solution_id
             where b.tenant_id = $1 and b.opportunity_id = $2 and s.status in ('SHIPPED', 'MEASURED')
             order by s.shipped_at desc, s.id desc limit 1
            """;

    @Override
    public Uni<List<UUID>> ancestry(SqlConnection connection, UUID tenantId, UUID parentId) {
        return connection
                .preparedQuery(ANCESTRY)
                .execute(Tuple.of(tenantId, parentId))
                .map(rows -> Rows.list(rows, row -> row.getUUID("id")));
    }

    @Override
    public Uni<Optional<UUID>> shipped(SqlConnection connection, UUID tenantId, UUID id) {
        return connection
                .preparedQuery(SHIPPED)
                .execute(Tuple.of(tenantId, id))
                .map(rows -> Rows.first(rows, row -> row.getUUID("id")));
    }

    @Override
    public Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String slug) {
        return Keys.like(connection, "opportunity", tenantId, slug);
    }
}
