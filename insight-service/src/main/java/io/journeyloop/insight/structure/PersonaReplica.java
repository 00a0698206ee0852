package io.journeyloop.insight.structure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
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

    /** A persona that was merged is answered for by its survivor, and not known while that isn't. */
    private static final String FIND_BY_KEY = """
            select asked.key as asked, r.id, r.key, r.archived
            from persona_replica asked
            left join persona_merge m on m.tenant_id = asked.tenant_id and m.persona_id = asked.id
            join persona_replica r on r.tenant_id = asked.tenant_id and r.id = coalesce(m.survivor_id, asked.id)
            where asked.tenant_id = $1 and asked.key = any ($2)
            order by asked.archived desc, asked.id
            """;

    private static final String FIND_BY_ID = """
            select id as asked, id, key, archived from persona_replica where tenant_id = $1 and id = any ($2)
            """;

    /** The survivor speaks for a merged one as soon as it is known here. */
    private static final String FIND_SURVIVOR = """
            select asked.id as asked, coalesce(r.id, asked.id) as id, coalesce(r.key, asked.key) as key,
                coalesce(r.archived, asked.archived) as archived
            from persona_replica asked
            left join persona_merge m on m.tenant_id = asked.tenant_id and m.persona_id = asked.id
            left join persona_replica r on r.tenant_id = m.tenant_id and r.id = m.survivor_id
            where asked.tenant_id = $1 and asked.id = any ($2)
            """;

    /** A persona as it is known here. */
    public record KnownPersona(UUID id, String key, boolean archived) {

        static KnownPersona of(Row row) {
            return new KnownPersona(row.getUUID("id"), row.getString("key"), row.getBoolean("archived"));
        }

        public Resolution resolution() {
            return archived ? Resolution.BROKEN : Resolution.RESOLVED;
        }
    }

    /** Takes over a persona; false when what is known is at least as new. */
    public Uni<Boolean> store(SqlConnection connection, UUID tenantId, PersonaFacts persona, long version) {
        return StructureLock.exclusive(connection, tenantId)
                .chain(() -> remember(connection, tenantId, persona, version));
    }

    /** The same for who keeps others away already. */
    public Uni<Boolean> remember(SqlConnection connection, UUID tenantId, PersonaFacts persona, long version) {
        return connection
                .preparedQuery(STORE)
                .execute(Tuple.of(
                        tenantId, persona.personaId(), persona.key(), persona.name(), persona.archived(), version))
                .map(stored -> stored.rowCount() > 0);
    }

    /**
     * The personas that stand behind these keys, as far as they are known: of two with one key the living one, of one
     * that was merged its survivor.
     */
    public Uni<Map<String, KnownPersona>> byKey(SqlConnection connection, UUID tenantId, Collection<String> keys) {
        return find(
                connection,
                FIND_BY_KEY,
                Tuple.of(tenantId, keys.toArray(String[]::new)),
                row -> row.getString("asked"));
    }

    /** The personas among these ids that are known, merged ones as themselves. */
    public Uni<Map<UUID, KnownPersona>> byId(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return find(connection, FIND_BY_ID, Tuple.of(tenantId, ids.toArray(UUID[]::new)), row -> row.getUUID("asked"));
    }

    /** The personas that stand behind these ids, as far as they are known: of one that was merged its survivor. */
    public Uni<Map<UUID, KnownPersona>> survivors(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return find(
                connection, FIND_SURVIVOR, Tuple.of(tenantId, ids.toArray(UUID[]::new)), row -> row.getUUID("asked"));
    }

    private static <K> Uni<Map<K, KnownPersona>> find(
            SqlConnection connection, String query, Tuple parameters, Function<Row, K> asked) {
        return connection.preparedQuery(query).execute(parameters).map(rows -> {
            Map<K, KnownPersona> found = new HashMap<>();
            rows.forEach(row -> found.put(asked.apply(row), KnownPersona.of(row)));
            return found;
        });
    }
}
