package io.journeyloop.persona.personas.persistence;

import io.journeyloop.persona.personas.application.LinkablePersonas;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Looks at a persona's row and keeps others from archiving or merging it meanwhile. */
@ApplicationScoped
class PostgresLinkablePersonas implements LinkablePersonas {

    private static final String STATUS = "select status from persona where tenant_id = $1 and id = $2 for share";

    @Override
    public Uni<Standing> standing(SqlConnection connection, UUID tenantId, UUID personaId) {
        return connection
                .preparedQuery(STATUS)
                .execute(Tuple.of(tenantId, personaId))
                .map(rows -> {
                    if (rows.size() == 0) {
                        return Standing.UNKNOWN;
                    }
                    boolean archived = rows.iterator().next().getString(0).equals("ARCHIVED");
                    return archived ? Standing.ARCHIVED : Standing.LINKABLE;
                });
    }
}
