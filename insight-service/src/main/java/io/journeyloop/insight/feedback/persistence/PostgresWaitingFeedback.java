package io.journeyloop.insight.feedback.persistence;

import io.journeyloop.insight.feedback.application.WaitingFeedback;
import io.journeyloop.insight.structure.JourneyFacts;
import io.journeyloop.insight.structure.PersonaFacts;
import io.journeyloop.insight.structure.PlaceSql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Binds waiting rows by one statement, however many they are. */
@ApplicationScoped
class PostgresWaitingFeedback implements WaitingFeedback {

    private static final String BIND = """
            with found as (
                select w.id, p.journey_id, p.step_id, p.touchpoint_id, p.resolution from feedback w
            """ + PlaceSql.FOLLOW_LINKS + """
                where w.tenant_id = $1 and w.resolution = 'PENDING' and p.resolution <> 'PENDING'
                  and (w.journey_key = $2 or w.journey_id = $3 or w.step_id = any ($4) or w.touchpoint_id = any ($4))
                order by w.id limit $5)
            update feedback f
            set journey_id = found.journey_id, step_id = found.step_id, touchpoint_id = found.touchpoint_id,
                resolution = found.resolution, version = f.version + 1, updated_at = now()
            from found where f.tenant_id = $1 and f.id = found.id
            returning f.id
            """;

    private static final String BIND_PERSONA = """
            update feedback
            set persona_id = $3, persona_resolution = $4, version = version + 1, updated_at = now()
            where tenant_id = $1 and persona_key = $2 and persona_resolution = 'PENDING'
            """;

    @Override
    public Uni<List<UUID>> bind(SqlConnection connection, UUID tenantId, JourneyFacts journey, int limit) {
        UUID[] nodes = journey.nodes().stream().map(JourneyFacts.Node::id).toArray(UUID[]::new);
        return connection
                .preparedQuery(BIND)
                .execute(Tuple.of(tenantId, journey.key(), journey.journeyId(), nodes, limit))
                .map(rows -> {
                    List<UUID> ids = new ArrayList<>();
                    rows.forEach(row -> ids.add(row.getUUID("id")));
                    return ids;
                });
    }

    @Override
    public Uni<Void> bind(SqlConnection connection, UUID tenantId, PersonaFacts persona) {
        String resolution = persona.archived() ? "BROKEN" : "RESOLVED";
        return connection
                .preparedQuery(BIND_PERSONA)
                .execute(Tuple.of(tenantId, persona.key(), persona.personaId(), resolution))
                .replaceWithVoid();
    }
}
