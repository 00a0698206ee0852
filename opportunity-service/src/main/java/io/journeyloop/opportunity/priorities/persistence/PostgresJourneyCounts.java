package io.journeyloop.opportunity.priorities.persistence;

import io.journeyloop.opportunity.priorities.application.JourneyCounts;
import io.journeyloop.opportunity.priorities.domain.JourneyVolume;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Journeys and what happens on them, by SQL. */
@ApplicationScoped
class PostgresJourneyCounts implements JourneyCounts {

    private static final String ALL = """
            select j.id, j.key, j.title, coalesce(e.interaction_count, 0) as interactions,
                   coalesce(e.feedback_count, 0) as feedback
              from journey_replica j left join evidence_replica e on e.tenant_id = j.tenant_id and e.scope_id = j.id
             where j.tenant_id = $1 and j.status <> 'ARCHIVED' and j.state <> 'TO_BE'
             order by j.id
            """;

    @Override
    public Uni<List<JourneyVolume>> all(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(ALL)
                .execute(Tuple.of(tenantId))
                .map(rows -> Rows.list(
                        rows,
                        row -> new JourneyVolume(
                                row.getUUID("id"),
                                row.getString("key"),
                                row.getString("title"),
                                row.getLong("interactions"),
                                row.getLong("feedback"))));
    }
}
