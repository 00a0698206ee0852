package io.journeyloop.opportunity.replica;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Remembers the evidence of steps and journeys. */
@ApplicationScoped
public class EvidenceReplica {

    /** Stands for a persona where everybody's answers are meant. */
    public static final UUID EVERYBODY = new UUID(0, 0);

    private static final String REMEMBER = """
            with told as materialized (
                select * from jsonb_to_recordset(cast($2::text as jsonb)) as t(
                    scope_id uuid, version bigint, journey_id uuid, step_id uuid, feedback_count bigint,
                    interaction_count bigint, insight_count bigint, distinct_customers bigint,
                    experience double precision, experience_weight double precision, source_types text[],
                    last_collected_at timestamptz, answers jsonb)
            ), newer as (
            insert into evidence_replica as held
                (tenant_id, scope_id, version, journey_id, step_id, feedback_count, interaction_count, insight_count,
                 distinct_customers, experience, experience_weight, source_types, last_collected_at)
            select $1, scope_id, version, journey_id, step_id, feedback_count, interaction_count, insight_count,
                   distinct_customers, experience, experience_weight, source_types, last_collected_at
              from told
            on conflict (tenant_id, scope_id) do update
               set version = excluded.version, journey_id = excluded.journey_id, step_id = excluded.step_id,
                   feedback_count = excluded.feedback_count, insight_count = excluded.insight_count,
                   distinct_customers = excluded.distinct_customers, experience = excluded.experience,
                   experience_weight = excluded.experience_weight, source_types = excluded.source_types,
                   last_collected_at = excluded.last_collected_at, interaction_count = excluded.interaction_count
             where held.version < excluded.version
            returning scope_id
            ), answered as materialized (
                select told.scope_id, told.journey_id, a.persona_id, a.n, a.mean, a.variance
                  from newer join told using (scope_id)
                 cross join jsonb_to_recordset(told.answers)
                    as a(persona_id uuid, n bigint, mean double precision, variance double precision)
            ), gone as (
                delete from answer_replica a using newer
                 where a.tenant_id = $1 and a.scope_id = newer.scope_id
                   and not exists (select from answered
                                    where answered.scope_id = a.scope_id and answered.persona_id = a.persona_id)
            ), kept as (
                insert into answer_replica (tenant_id, scope_id, persona_id, journey_id, n, mean, variance)
                select $1, scope_id, persona_id, journey_id, n, mean, variance from answered
                on conflict (tenant_id, scope_id, persona_id) do update
                   set journey_id = excluded.journey_id, n = excluded.n, mean = excluded.mean,
                       variance = excluded.variance
            )
            select scope_id from newer
            """;

    private final JsonColumns json;

    EvidenceReplica(JsonColumns json) {
        this.json = json;
    }

    /** Takes what events of one tenant tell; answers the scopes of which nothing newer was known. */
    public Uni<Set<UUID>> remember(SqlConnection connection, UUID tenantId, List<Event> events) {
        Map<UUID, EvidenceRow> newest = new HashMap<>();
        events.stream()
                .map(EvidenceRow::of)
                .forEach(row -> newest.merge(
                        row.scopeId(), row, (one, other) -> one.version() < other.version() ? other : one));
        return connection
                .preparedQuery(REMEMBER)
                .execute(Tuple.of(tenantId, json.write(newest.values())))
                .map(newer -> {
                    Set<UUID> scopes = new HashSet<>();
                    newer.forEach(row -> scopes.add(row.getUUID(0)));
                    return scopes;
                });
    }
}
