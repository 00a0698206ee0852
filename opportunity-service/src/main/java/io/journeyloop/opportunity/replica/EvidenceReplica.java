package io.journeyloop.opportunity.replica;

import io.journeyloop.kit.inbox.Event;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** Remembers the evidence of steps and journeys. */
@ApplicationScoped
public class EvidenceReplica {

    private static final String REMEMBER = """
            insert into evidence_replica as held
                (tenant_id, scope_id, version, journey_id, step_id, feedback_count, insight_count, distinct_customers,
                 experience, experience_weight, source_types, last_collected_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (tenant_id, scope_id) do update
               set version = excluded.version, journey_id = excluded.journey_id, step_id = excluded.step_id,
                   feedback_count = excluded.feedback_count, insight_count = excluded.insight_count,
                   distinct_customers = excluded.distinct_customers, experience = excluded.experience,
                   experience_weight = excluded.experience_weight, source_types = excluded.source_types,
                   last_collected_at = excluded.last_collected_at
             where held.version < excluded.version
            """;

    /** Takes what the event tells; false where something newer is known already. */
    public Uni<Boolean> remember(SqlConnection connection, Event event, EvidenceState state) {
        Instant lastCollectedAt = state.lastCollectedAt();
        Tuple values = Tuple.tuple()
                .addUUID(event.tenantId())
                .addUUID(state.scopeId())
                .addLong(event.version())
                .addUUID(state.journeyId())
                .addUUID(state.stepId())
                .addLong(state.feedbackCount())
                .addLong(state.insightCount())
                .addLong(state.distinctCustomers())
                .addDouble(state.experience())
                .addDouble(state.experienceWeight())
                .addArrayOfString(state.sourceTypes().toArray(String[]::new))
                .addOffsetDateTime(lastCollectedAt == null ? null : lastCollectedAt.atOffset(ZoneOffset.UTC));
        return connection.preparedQuery(REMEMBER).execute(values).map(done -> done.rowCount() > 0);
    }
}
