package io.journeyloop.insight.structure;

import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The journeys that are known here, and where links lead among them. */
@ApplicationScoped
public class StructureReplica {

    private static final String STORE_JOURNEY = """
            insert into journey_replica as r (tenant_id, id, key, title, archived, version)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant_id, id) do update set key = excluded.key, title = excluded.title,
                archived = excluded.archived, version = excluded.version
            where r.version < excluded.version
            """;

    private static final String STORE_NODES = """
            insert into node_replica (tenant_id, journey_id, id, kind, key, name, parent_id, position, removed)
            select $1, $2, n.id, n.kind, n.key, n.name, n."parentId", n."order", false
            from jsonb_to_recordset($3::text::jsonb)
                as n(id uuid, kind text, key text, name text, "parentId" uuid, "order" integer)
            on conflict (tenant_id, journey_id, id) do update set kind = excluded.kind, key = excluded.key,
                name = excluded.name, parent_id = excluded.parent_id, position = excluded.position, removed = false
            """;

    private static final String BURY_NODES = """
            update node_replica set removed = true
            where tenant_id = $1 and journey_id = $2 and not removed and id <> all ($3)
            """;

    private static final String FIND_PLACES = """
            select w.position, p.journey_id, p.step_id, p.touchpoint_id, p.resolution, p.unknown
            from (select $1::uuid as tenant_id, l.position, l.link ->> 'journeyKey' as journey_key,
                         (l.link ->> 'journeyId')::uuid as journey_id, l.link ->> 'stepKey' as step_key,
                         (l.link ->> 'stepId')::uuid as step_id, l.link ->> 'touchpointKey' as touchpoint_key,
                         (l.link ->> 'touchpointId')::uuid as touchpoint_id
                  from jsonb_array_elements($2::text::jsonb) with ordinality as l(link, position)) w
            """ + PlaceSql.FOLLOW_LINKS;

    private final JsonColumns json;

    StructureReplica(JsonColumns json) {
        this.json = json;
    }

    /** Takes over a journey's structure; false when what is known is at least as new. */
    public Uni<Boolean> store(SqlConnection connection, UUID tenantId, JourneyFacts journey, long version) {
        return StructureLock.exclusive(connection, tenantId)
                .chain(() -> remember(connection, tenantId, journey, version));
    }

    /** The same for who keeps others away already. */
    public Uni<Boolean> remember(SqlConnection connection, UUID tenantId, JourneyFacts journey, long version) {
        return connection
                .preparedQuery(STORE_JOURNEY)
                .execute(Tuple.of(
                        tenantId, journey.journeyId(), journey.key(), journey.title(), journey.archived(), version))
                .chain(stored -> stored.rowCount() == 0
                        ? Uni.createFrom().item(false)
                        : storeNodes(connection, tenantId, journey).replaceWith(true));
    }

    private Uni<Void> storeNodes(SqlConnection connection, UUID tenantId, JourneyFacts journey) {
        UUID[] present = journey.nodes().stream().map(JourneyFacts.Node::id).toArray(UUID[]::new);
        return connection
                .preparedQuery(STORE_NODES)
                .execute(Tuple.of(tenantId, journey.journeyId(), json.write(journey.nodes())))
                .chain(() ->
                        connection.preparedQuery(BURY_NODES).execute(Tuple.of(tenantId, journey.journeyId(), present)))
                .replaceWithVoid();
    }

    /** Where each of the links leads, in one statement. */
    public Uni<Map<JourneyLinks, Place>> places(
            SqlConnection connection, UUID tenantId, Collection<JourneyLinks> links) {
        List<JourneyLinks> wanted = new ArrayList<>(new LinkedHashSet<>(links));
        Map<JourneyLinks, Place> places = new HashMap<>();
        if (wanted.remove(JourneyLinks.NONE)) {
            places.put(JourneyLinks.NONE, Place.NOWHERE);
        }
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(places);
        }
        return connection
                .preparedQuery(FIND_PLACES)
                .execute(Tuple.of(tenantId, json.write(wanted)))
                .map(rows -> {
                    rows.forEach(row -> places.put(wanted.get(row.getInteger("position") - 1), place(row)));
                    return places;
                });
    }

    private static Place place(Row row) {
        return new Place(
                row.getUUID("journey_id"),
                row.getUUID("step_id"),
                row.getUUID("touchpoint_id"),
                Resolution.valueOf(row.getString("resolution")),
                row.getString("unknown"));
    }
}
