package io.journeyloop.opportunity.measurement.persistence;

import io.journeyloop.opportunity.measurement.application.KnownNodes;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Reads the replica of the journeys. */
@ApplicationScoped
class PostgresKnownNodes implements KnownNodes {

    private static final String OF_JOURNEY = """
            select id, 'JOURNEY' as kind, null::uuid as parent_id from journey_replica where tenant_id = $1 and id = $2
            union all
            select id, kind, parent_id from node_replica where tenant_id = $1 and journey_id = $2
            """;

    @Override
    public Uni<Map<UUID, KnownNode>> ofJourney(SqlConnection connection, UUID tenantId, UUID journeyId) {
        return connection
                .preparedQuery(OF_JOURNEY)
                .execute(Tuple.of(tenantId, journeyId))
                .map(rows -> {
                    Map<UUID, KnownNode> known = new HashMap<>();
                    rows.forEach(row -> known.put(
                            row.getUUID("id"), new KnownNode(row.getString("kind"), row.getUUID("parent_id"))));
                    return known;
                });
    }
}
