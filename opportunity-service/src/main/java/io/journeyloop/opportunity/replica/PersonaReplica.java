package io.journeyloop.opportunity.replica;

import io.journeyloop.kit.inbox.Event;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers personas. */
@ApplicationScoped
public class PersonaReplica {

    private static final String REMEMBER = """
            insert into persona_replica as held (tenant_id, id, version, key, name, status)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant_id, id) do update
               set version = excluded.version, key = excluded.key, name = excluded.name, status = excluded.status
             where held.version < excluded.version
            """;

    /** Takes what the event tells, unless something newer is known. */
    public Uni<Void> remember(SqlConnection connection, Event event, PersonaState state) {
        Tuple values = Tuple.tuple()
                .addUUID(event.tenantId())
                .addUUID(state.personaId())
                .addLong(event.version())
                .addString(state.key())
                .addString(state.name())
                .addString(state.status());
        return connection.preparedQuery(REMEMBER).execute(values).replaceWithVoid();
    }
}
