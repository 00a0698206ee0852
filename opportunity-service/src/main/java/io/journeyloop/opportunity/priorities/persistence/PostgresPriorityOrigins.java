package io.journeyloop.opportunity.priorities.persistence;

import io.journeyloop.opportunity.priorities.application.PriorityOrigins;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The table {@code priority_origin}. */
@ApplicationScoped
class PostgresPriorityOrigins implements PriorityOrigins {

    /** Whoever took over what was made of it counts as made of it. */
    private static final String OPEN = """
            with recursive made as (
                select id from priority_origin where tenant_id = $1 and step_id = $2
                union
                select o.merged_into_id from made join opportunity o on o.tenant_id = $1 and o.id = made.id
                 where o.merged_into_id is not null
            )
            select o.id from made join opportunity o on o.tenant_id = $1 and o.id = made.id
             where o.archived_at is null and o.status in ('OPEN', 'IN_PROGRESS')
             order by o.id limit 1
            """;

    private static final String REMEMBER = "insert into priority_origin (tenant_id, id, step_id) values ($1, $2, $3)";

    @Override
    public Uni<Optional<UUID>> openOpportunity(SqlConnection connection, UUID tenantId, UUID stepId) {
        return connection
                .preparedQuery(OPEN)
                .execute(Tuple.of(tenantId, stepId))
                .map(rows -> Rows.first(rows, row -> row.getUUID("id")));
    }

    @Override
    public Uni<Void> remember(SqlConnection connection, UUID tenantId, UUID stepId, UUID opportunityId) {
        return connection
                .preparedQuery(REMEMBER)
                .execute(Tuple.of(tenantId, opportunityId, stepId))
                .replaceWithVoid();
    }
}
