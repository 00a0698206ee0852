package io.journeyloop.opportunity.replica;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;

/** Looks up what records are known, others' and goals, in one statement. */
@ApplicationScoped
public class KnownRecords {

    private static final String LOOK_UP = """
            select 'JOURNEY' as kind, id, null::uuid as journey_id, status = 'ARCHIVED' as archived
              from journey_replica where tenant_id = $1 and id = any ($2)
            union all
            select 'STEP', id, journey_id, false
              from node_replica where tenant_id = $1 and id = any ($2) and kind = 'STEP'
            union all
            select 'INSIGHT', id, null, archived
              from insight_replica where tenant_id = $1 and id = any ($2)
            union all
            select 'PERSONA', id, null, status = 'ARCHIVED'
              from persona_replica where tenant_id = $1 and id = any ($2)
            union all
            select 'GOAL', id, null, archived_at is not null
              from goal where tenant_id = $1 and id = any ($2)
            """;

    /** What is known of these ids, whatever kind of record each belongs to. */
    public Uni<Known> of(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(LOOK_UP)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(KnownRecords::known);
    }

    private static Known known(RowSet<Row> rows) {
        Known known = new Known(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Row row : rows) {
            UUID id = row.getUUID("id");
            Boolean archived = row.getBoolean("archived");
            switch (row.getString("kind")) {
                case "JOURNEY" -> known.journeys().put(id, archived);
                case "STEP" -> known.steps().put(id, row.getUUID("journey_id"));
                case "INSIGHT" -> known.insights().put(id, archived);
                case "GOAL" -> known.goals().put(id, archived);
                default -> known.personas().put(id, archived);
            }
        }
        return known;
    }
}
