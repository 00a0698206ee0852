package io.journeyloop.persona.personas.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/** Tells whether something may be linked to a persona. */
public interface LinkablePersonas {

    /** How a persona stands towards new links. */
    enum Standing {
        LINKABLE,
        ARCHIVED,
        UNKNOWN
    }

    /** The persona's standing, which stays until the transaction ends. */
    Uni<Standing> standing(SqlConnection connection, UUID tenantId, UUID personaId);
}
