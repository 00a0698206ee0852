package io.journeyloop.insight.structure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The personas that are known here. */
@ApplicationScoped
public class PersonaReplica {

    private static final String STORE = """
            insert into persona_replica as r (tenant_id, id, key, name, archived, version)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant_id, id) do update set key = excluded.key, name = excluded.name,
                archived = excluded.archived, version = excluded.version
            where r.version < excluded.version
            """;

    private static final String FIND = """
            select id, key, archived from persona_replica
            where tenant_id = $1 and (key = any ($2) or id = any ($3))
            order by archived desc, id
            """;

    /** A persona as it is known here. */
    public record KnownPersona(UUID id, String key, boolean archived) {

        public Resolution resolution() {
            return archived ? Resolution.BROKEN : Resolution.RESOLVED;
        }
    }

    /** Takes over a persona; false when what is known is at least as new. */
    public Uni<Boolean> store(SqlConnection connection, UUID tenantId, PersonaFacts persona, long version) {
        return StructureLock.exclusive(connection, tenantId)
                .chain(() -> connection
                        .preparedQuery(STORE)
                        .execute(Tuple.of(
                                tenantId,
                                persona.personaId(),
                                persona.key(),
                                persona.name(),
                                persona.archived(),
                                version)))
                .map(stored -> stored.rowCount() > 0);
    }

    /** The personas among these keys that are known; of two with one key, the living one. */
    public Uni<Map<String, KnownPersona>> byKey(SqlConnection connection, UUID tenantId, Collection<String> keys) {
        return find(connection, Tuple.of(tenantId, keys.toArray(String[]::new), new UUID[0]), KnownPersona::key);
    }

    /** The personas among these ids that are known. */
    public Uni<Map<UUID, KnownPersona>> byId(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return find(connection, Tuple.of(tenantId, new String[0], ids.toArray(UUID[]::new)), KnownPersona::id);
    }

    private static <K> Uni<Map<K, KnownPersona>> find(
            SqlConnection connection, Tuple parameters, Function<KnownPersona, K> by) {
        return connection.preparedQuery(FIND).execute(parameters).map(rows -> {
            Map<K, KnownPersona> found = new HashMap<>();
            rows.forEach(row -> {
                KnownPersona persona =
                        new KnownPersona(row.getUUID("id"), row.getString("key"), row.getBoolean("archived"));
                found.put(by.apply(persona), persona);
            });
            return found;
        });
    }
}
