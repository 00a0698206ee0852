package io.journeyloop.opportunity.priorities.persistence;

import io.journeyloop.opportunity.priorities.application.JourneyCounts;
import io.journeyloop.opportunity.priorities.domain.KeyJourney.Counted;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Journeys and their feedback by SQL. */
@ApplicationScoped
class PostgresJourneyCounts implements JourneyCounts {

    private static final String BY_FEEDBACK = """
            select j.id, j.key, j.title, e.feedback_count as n
              from evidence_replica e join journey_replica j on j.tenant_id = e.tenant_id and j.id = e.scope_id
             where e.tenant_id = $1 and e.step_id is null and e.feedback_count > 0
               and j.status <> 'ARCHIVED' and j.state <> 'TO_BE'
             order by e.feedback_count desc, j.id
            """;

    @Override
    public Uni<List<Counted>> byFeedback(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(BY_FEEDBACK)
                .execute(Tuple.of(tenantId))
                .map(rows -> Rows.list(
                        rows,
                        row -> new Counted(
                                row.getUUID("id"), row.getString("key"), row.getString("title"), row.getLong("n"))));
    }
}
