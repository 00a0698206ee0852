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

    /** Counts know personas by key. Those of several keys may meet in one row, hence the sum. */
    private static final String ADD_COUNTS = """
            with moved as (delete from figure_count where tenant_id = $1 and persona_key = any ($2) returning *)
            insert into figure_count as c (tenant_id, journey_id, step_id, touchpoint_id, type, persona_key, channel,
                source_name, day, scale_min, scale_max, higher_is_better, value, n)
            select tenant_id, journey_id, step_id, touchpoint_id, type, $3, channel, source_name, day, scale_min,
                scale_max, higher_is_better, value, sum(n)
            from moved
            group by tenant_id, journey_id, step_id, touchpoint_id, type, channel, source_name, day, scale_min,
                scale_max, higher_is_better, value
            on conflict (tenant_id, journey_id, step_id, touchpoint_id, type, day, source_name, channel, persona_key,
                scale_min, scale_max, higher_is_better, value)
            do update set n = c.n + excluded.n
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
                        : follow(connection, tenantId, merged).replaceWith(true));
    }

    private static Uni<Void> follow(SqlConnection connection, UUID tenantId, MergedPersonas merged) {
        return connection
                .preparedQuery(ADD_COUNTS)
                .execute(Tuple.of(tenantId, merged.goneKeys(), merged.survivor().key()))
                .chain(() -> connection.preparedQuery(FORGET_HEARD).execute(Tuple.of(tenantId, merged.goneIds())))
                .replaceWithVoid();
    }
}
