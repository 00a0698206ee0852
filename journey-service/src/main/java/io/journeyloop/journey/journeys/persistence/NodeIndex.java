package io.journeyloop.journey.journeys.persistence;

import static io.journeyloop.journey.journeys.persistence.JourneyRows.timestamp;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.MapNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The index of the parts of maps: follows each change with at most two statements, however large the map. */
@ApplicationScoped
class NodeIndex {
    private static final String REMOVE =
            "update journey_node set removed_at = $3 where tenant_id = $1 and id = any($2)";
    private static final String PUT = """
            insert into journey_node (tenant_id, journey_id, id, key, kind, parent_id, name)
            select $1, $2, node.* from unnest($3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[]) as node
            on conflict (tenant_id, id) do update
               set parent_id = excluded.parent_id, name = excluded.name, removed_at = null
            """;

    Uni<Void> update(SqlConnection connection, UUID tenantId, Journey journey, JourneyMap before, JourneyMap after) {
        var old = entries(before);
        var now = entries(after);
        var removed = old.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        var changed = now.values().stream()
                .filter(entry -> !entry.equals(old.get(entry.id())))
                .toList();
        return remove(connection, tenantId, journey, removed).chain(() -> put(connection, tenantId, journey, changed));
    }

    private static Uni<Void> remove(SqlConnection connection, UUID tenantId, Journey journey, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(REMOVE)
                        .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new), timestamp(journey.updatedAt())))
                        .replaceWithVoid();
    }

    private static Uni<Void> put(SqlConnection connection, UUID tenantId, Journey journey, List<Entry> entries) {
        return entries.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(PUT)
                        .execute(Tuple.tuple()
                                .addUUID(tenantId)
                                .addUUID(journey.id())
                                .addArrayOfUUID(column(entries, Entry::id, UUID[]::new))
                                .addArrayOfString(column(entries, Entry::key, String[]::new))
                                .addArrayOfString(column(entries, Entry::kind, String[]::new))
                                .addArrayOfUUID(column(entries, Entry::parentId, UUID[]::new))
                                .addArrayOfString(column(entries, Entry::name, String[]::new)))
                        .replaceWithVoid();
    }

    private static Map<UUID, Entry> entries(JourneyMap map) {
        return map.nodes().stream().map(Entry::of).collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private static <T> T[] column(List<Entry> entries, Function<Entry, @Nullable T> value, IntFunction<T[]> array) {
        return entries.stream().map(value).toArray(array);
    }

    /** What the index keeps of a part; a change of anything else leaves it alone. */
    private record Entry(
            UUID id, String key, String kind, @Nullable UUID parentId, String name) {
        static Entry of(MapNode node) {
            return new Entry(node.id(), node.key(), node.kind().name(), node.parentId(), node.name());
        }
    }
}
