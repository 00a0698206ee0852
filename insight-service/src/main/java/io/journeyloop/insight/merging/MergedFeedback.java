package io.journeyloop.insight.merging;

import io.journeyloop.insight.merging.PersonaMergeEvents.Merge;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hands a merged persona's feedback over, and the counts that figures are made of, which know personas by key. */
@ApplicationScoped
class MergedFeedback {

    private static final String RELINK = """
            update feedback set persona_id = $3, persona_key = $4, persona_resolution = 'RESOLVED',
                version = version + 1, updated_at = now()
            where tenant_id = $1 and persona_id = $2
            """;

    private static final String ADD_COUNTS = """
            with moved as (delete from figure_count where tenant_id = $1 and persona_key = $2 returning *)
            insert into figure_count as c (tenant_id, journey_id, step_id, touchpoint_id, type, persona_key, channel,
                source_name, day, scale_min, scale_max, higher_is_better, value, n)
            select tenant_id, journey_id, step_id, touchpoint_id, type, $3, channel, source_name, day, scale_min,
                scale_max, higher_is_better, value, n
            from moved
            on conflict (tenant_id, journey_id, step_id, touchpoint_id, type, day, source_name, channel, persona_key,
                scale_min, scale_max, higher_is_better, value)
            do update set n = c.n + excluded.n
            """;

    private static final String FORGET_HEARD = "delete from scope_customer where tenant_id = $1 and scope_id = $2";

    private final PersonaReplica personas;

    MergedFeedback(PersonaReplica personas) {
        this.personas = personas;
    }

    /** Does nothing where one of the two was never heard of: then nothing can have been bound to it. */
    Uni<Void> follow(SqlConnection connection, UUID tenantId, Merge merge) {
        return personas.byId(connection, tenantId, List.of(merge.personaId(), merge.mergedIntoId()))
                .chain(known -> {
                    KnownPersona from = known.get(merge.personaId());
                    KnownPersona into = known.get(merge.mergedIntoId());
                    return from == null || into == null
                            ? Uni.createFrom().voidItem()
                            : move(connection, tenantId, from, into);
                });
    }

    private static Uni<Void> move(SqlConnection connection, UUID tenantId, KnownPersona from, KnownPersona into) {
        return connection
                .preparedQuery(RELINK)
                .execute(Tuple.of(tenantId, from.id(), into.id(), into.key()))
                .chain(() -> connection.preparedQuery(ADD_COUNTS).execute(Tuple.of(tenantId, from.key(), into.key())))
                .chain(() -> connection.preparedQuery(FORGET_HEARD).execute(Tuple.of(tenantId, from.id())))
                .replaceWithVoid();
    }
}
