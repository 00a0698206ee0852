package io.journeyloop.insight.feedback.persistence;

import io.journeyloop.insight.structure.MergedPersonas;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

/** Gives a survivor what belongs to the personas that were merged into it. */
final class PersonaHandover {

    private static final String RELINK = """
            update feedback set persona_id = $2, persona_key = $3, persona_resolution = $4, version = version + 1,
                updated_at = now()
            where tenant_id = $1
              and (persona_id = any ($5) or (persona_resolution = 'PENDING' and persona_key = any ($6)))
            """;

    private static final String FORGET_HEARD =
            "delete from scope_customer where tenant_id = $1 and scope_id = any ($2)";

    private PersonaHandover() {}

    static Uni<Boolean> move(SqlConnection connection, UUID tenantId, MergedPersonas merged) {
        KnownPersona survivor = merged.survivor();
        return connection
                .preparedQuery(RELINK)
                .execute(Tuple.of(
                        tenantId,
                        survivor.id(),
                        survivor.key(),
                        survivor.resolution().name(),
                        merged.goneIds(),
                        merged.goneKeys()))
                .chain(relinked -> relinked.rowCount() == 0
                        ? Uni.createFrom().item(false)
                        : connection
                                .preparedQuery(FORGET_HEARD)
                                .execute(Tuple.of(tenantId, merged.goneIds()))
                                .replaceWith(true));
    }
}
