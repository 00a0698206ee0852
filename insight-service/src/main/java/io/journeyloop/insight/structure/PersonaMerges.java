package io.journeyloop.insight.structure;

import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which persona has taken over from which. Read and written under the {@link StructureLock}. */
@ApplicationScoped
public class PersonaMerges {

    /** What was merged into the one that goes now follows it to its survivor, so that no chain needs walking. */
    private static final String STORE = """
            with survivor as (
                select coalesce(
                    (select survivor_id from persona_merge where tenant_id = $1 and persona_id = $3), $3) as id),
            followed as (
                update persona_merge m set survivor_id = s.id
                from survivor s where m.tenant_id = $1 and m.survivor_id = $2 and m.persona_id <> s.id)
            insert into persona_merge (tenant_id, persona_id, survivor_id)
            select $1, $2, s.id from survivor s where s.id <> $2
            on conflict (tenant_id, persona_id) do update set survivor_id = excluded.survivor_id
            """;

    private static final String FIND = """
            with survivor as (
                select coalesce(
                    (select survivor_id from persona_merge where tenant_id = $1 and persona_id = $2), $2) as id)
            select r.id, r.key, r.archived, r.id = s.id as survives
            from survivor s
            join persona_replica r on r.tenant_id = $1 and (r.id = s.id or r.id in (
                select m.persona_id from persona_merge m where m.tenant_id = $1 and m.survivor_id = s.id))
            order by r.id
            """;

    /** Remembers that a persona has been merged into another one. */
    public Uni<Void> store(SqlConnection connection, UUID tenantId, UUID personaId, UUID mergedIntoId) {
        return connection
                .preparedQuery(STORE)
                .execute(Tuple.of(tenantId, personaId, mergedIntoId))
                .replaceWithVoid();
    }

    /** The persona that speaks for this one, and all that it has taken over; null while the survivor is not known. */
    public Uni<@Nullable MergedPersonas> around(SqlConnection connection, UUID tenantId, UUID personaId) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, personaId))
                .map(PersonaMerges::merged);
    }

    private static @Nullable MergedPersonas merged(RowSet<Row> rows) {
        @Nullable KnownPersona survivor = null;
        List<KnownPersona> gone = new ArrayList<>();
        for (Row row : rows) {
            KnownPersona persona = KnownPersona.of(row);
            if (row.getBoolean("survives")) {
                survivor = persona;
            } else {
                gone.add(persona);
            }
        }
        return survivor == null ? null : new MergedPersonas(survivor, gone);
    }
}
