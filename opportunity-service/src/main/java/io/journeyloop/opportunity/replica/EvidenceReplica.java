package io.journeyloop.opportunity.replica;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.opportunity.replica.EvidenceState.AnswerState;
import io.journeyloop.opportunity.replica.EvidenceState.PersonaAnswers;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Remembers the evidence of steps and journeys. */
@ApplicationScoped
public class EvidenceReplica {

    /** Stands for a persona where everybody's answers are meant. */
    public static final UUID EVERYBODY = new UUID(0, 0);

    private static final String REMEMBER = """
            with told as (
                select * from unnest($13::uuid[], $14::bigint[], $15::float8[], $16::float8[])
                    as a(persona_id, n, mean, variance)
            ), newer as (
            insert into evidence_replica as held
                (tenant_id, scope_id, version, journey_id, step_id, feedback_count, insight_count, distinct_customers,
                 experience, experience_weight, source_types, last_collected_at, interaction_count)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $17)
            on conflict (tenant_id, scope_id) do update
               set version = excluded.version, journey_id = excluded.journey_id, step_id = excluded.step_id,
                   feedback_count = excluded.feedback_count, insight_count = excluded.insight_count,
                   distinct_customers = excluded.distinct_customers, experience = excluded.experience,
                   experience_weight = excluded.experience_weight, source_types = excluded.source_types,
                   last_collected_at = excluded.last_collected_at, interaction_count = excluded.interaction_count
             where held.version < excluded.version
            returning scope_id
            ), gone as (
                delete from answer_replica a using newer
                 where a.tenant_id = $1 and a.scope_id = newer.scope_id
                   and a.persona_id not in (select persona_id from told)
            ), kept as (
                insert into answer_replica (tenant_id, scope_id, persona_id, journey_id, n, mean, variance)
                select $1, newer.scope_id, told.persona_id, $4, told.n, told.mean, told.variance
                  from newer cross join told
                on conflict (tenant_id, scope_id, persona_id) do update
                   set journey_id = excluded.journey_id, n = excluded.n, mean = excluded.mean,
                       variance = excluded.variance
            )
            select scope_id from newer
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
        List<PersonaAnswers> answers = answers(state);
        values.addArrayOfUUID(answers.stream().map(PersonaAnswers::personaId).toArray(UUID[]::new))
                .addArrayOfLong(answers.stream().map(PersonaAnswers::n).toArray(Long[]::new))
                .addArrayOfDouble(answers.stream().map(PersonaAnswers::mean).toArray(Double[]::new))
                .addArrayOfDouble(answers.stream()
                        .map(a -> Objects.requireNonNullElse(a.variance(), 0.0))
                        .toArray(Double[]::new))
                .addLong(Objects.requireNonNullElse(state.interactionCount(), 0L));
        return connection.preparedQuery(REMEMBER).execute(values).map(newer -> newer.size() > 0);
    }

    private static List<PersonaAnswers> answers(EvidenceState state) {
        List<PersonaAnswers> answers =
                new ArrayList<>(Objects.requireNonNullElse(state.answersByPersona(), List.<PersonaAnswers>of()));
        AnswerState all = state.answers();
        if (all != null) {
            answers.add(new PersonaAnswers(EVERYBODY, all.n(), all.mean(), all.variance()));
        }
        return answers;
    }
}
