package io.journeyloop.journey.personas;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The personas that have been announced to this service. */
@ApplicationScoped
public class KnownPersonas {
    static final String ARCHIVED = "ARCHIVED";

    private static final String LEARN = """
            insert into known_persona (tenant_id, id, key, name, status, version)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant_id, id) do update
               set key = excluded.key, name = excluded.name, status = excluded.status, version = excluded.version
             where known_persona.version < excluded.version
            """;
    private static final String ALL = "select id, key, name, status from known_persona where tenant_id = $1";
    private static final String FIND = "select id, status from known_persona where tenant_id = $1 and id = any($2)";

    /** Which of these personas are known, and whether each may get new links. */
    public Uni<Map<UUID, Boolean>> linkable(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(rows -> rows.stream().collect(Collectors.toMap(KnownPersonas::id, KnownPersonas::isLinkable)));
    }

    /** Whether this was news. */
    Uni<Boolean> learn(SqlConnection connection, UUID tenantId, long version, PersonaFact fact) {
        var row = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(fact.personaId())
                .addString(fact.key())
                .addString(fact.name())
                .addString(fact.status())
                .addLong(version);
        return connection.preparedQuery(LEARN).execute(row).map(learnt -> learnt.rowCount() > 0);
    }

    Uni<List<PersonaFact>> all(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(ALL)
                .execute(Tuple.of(tenantId))
                .map(rows -> rows.stream().map(KnownPersonas::fact).toList());
    }

    private static PersonaFact fact(Row row) {
        return new PersonaFact(id(row), row.getString("key"), row.getString("name"), row.getString("status"));
    }

    private static UUID id(Row row) {
        return row.getUUID("id");
    }

    private static boolean isLinkable(Row row) {
        return !ARCHIVED.equals(row.getString("status"));
    }
}
