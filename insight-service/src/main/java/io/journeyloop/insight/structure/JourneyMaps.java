package io.journeyloop.insight.structure;

import io.journeyloop.insight.structure.JourneyMap.Node;
import io.journeyloop.kit.errors.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The maps of the journeys that are known here. */
@ApplicationScoped
public class JourneyMaps {

    private static final String FIND = """
            select j.id as journey_id, j.key as journey_key, n.id, n.kind, n.key, n.name, n.parent_id
            from (select id, key from journey_replica
                  where tenant_id = $1 and (id = $2 or ($2::uuid is null and key = $3))
                  order by archived, id limit 1) j
            left join node_replica n on n.tenant_id = $1 and n.journey_id = j.id and not n.removed
            order by n.position, n.id
            """;

    private static final String ALL = """
            select j.id as journey_id, j.key as journey_key, n.id, n.kind, n.key, n.name, n.parent_id
            from journey_replica j
            left join node_replica n on n.tenant_id = $1 and n.journey_id = j.id and not n.removed
            where j.tenant_id = $1 and j.id = any($2)
            order by j.id, n.position, n.id
            """;

    /** The map of a journey that is named by its id or its key; 404 where it was never heard of. */
    public Uni<JourneyMap> find(
            SqlConnection connection, UUID tenantId, @Nullable UUID journeyId, @Nullable String journeyKey) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, journeyId, journeyKey))
                .map(rows -> {
                    if (rows.rowCount() == 0) {
                        throw ProblemException.notFound(
                                "journey", journeyId == null ? String.valueOf(journeyKey) : journeyId);
                    }
                    return map(rows);
                });
    }

    /** Those of the journeys that were heard of, by one statement. */
    public Uni<List<JourneyMap>> all(SqlConnection connection, UUID tenantId, List<UUID> journeyIds) {
        return connection
                .preparedQuery(ALL)
                .execute(Tuple.of(tenantId, journeyIds.toArray(UUID[]::new)))
                .map(JourneyMaps::maps);
    }

    private static List<JourneyMap> maps(RowSet<Row> rows) {
        Map<UUID, List<Row>> byJourney = new LinkedHashMap<>();
        rows.forEach(row -> byJourney
                .computeIfAbsent(row.getUUID("journey_id"), none -> new ArrayList<>())
                .add(row));
        return byJourney.values().stream().map(JourneyMaps::map).toList();
    }

    private static JourneyMap map(Iterable<Row> rows) {
        Row first = rows.iterator().next();
        List<Node> nodes = new ArrayList<>();
        rows.forEach(row -> {
            if (row.getUUID("id") != null) {
                nodes.add(new Node(
                        row.getUUID("id"),
                        row.getString("kind"),
                        row.getString("key"),
                        row.getString("name"),
                        row.getUUID("parent_id")));
            }
        });
        return new JourneyMap(first.getUUID("journey_id"), first.getString("journey_key"), nodes);
    }
}
