package io.journeyloop.insight.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.journeyloop.insight.evidence.EvidenceFacts.AnswerFacts;
import io.journeyloop.insight.evidence.EvidenceFacts.PersonaAnswers;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.sql.JsonColumns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code evidence}, as its statements return it. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties("tenant_id")
record EvidenceRow(
        UUID scopeId,
        UUID journeyId,
        @Nullable UUID stepId,
        long feedbackCount,
        long interactionCount,
        long distinctCustomers,
        List<String> sourceTypes,
        @Nullable Instant lastCollectedAt,
        long insightCount,
        @Nullable BigDecimal experience,
        long experienceWeight,
        long version,
        List<AnswerRow> answers) {

    /**
     * What statements on {@code evidence e} return, to be read by {@link #read}: the row with its rated answers, of
     * everybody and of each known persona. Whoever changes both counts figures first. An answer is put on the experience
     * scale from the one that it was given on: e = 4 · (value − min) / (max − min) − 2, or its opposite where less is
     * better.
     */
    static final String RETURNED = """
            cast(to_jsonb(e) || jsonb_build_object('answers', (
                select coalesce(jsonb_agg(to_jsonb(a)), '[]')
                from (
                    select p.id as persona_id, sum(c.n) as n,
                        greatest(-2, least(2, sum(c.n * s.e) / sum(c.n))) as mean,
                        case when sum(c.n) > 1
                            then greatest(0, sum(c.n * s.e * s.e) - power(sum(c.n * s.e), 2) / sum(c.n)) / (sum(c.n) - 1)
                        end as variance
                    from figure_series f
                    join figure_count c on c.tenant_id = f.tenant_id and c.series_id = f.id and c.grain = 'MONTH'
                    left join persona_replica p
                        on f.lens = 'PERSONA' and p.tenant_id = f.tenant_id and p.key = f.persona_key
                    cross join lateral (
                        select cast((4 * (c.value - f.scale_min) / (f.scale_max - f.scale_min) - 2)
                            * case when f.higher_is_better then 1 else -1 end as double precision) as e) s
                    where f.tenant_id = e.tenant_id and f.place_id = e.scope_id and f.lens in ('ALL', 'PERSONA')
                      and f.type in ('NPS', 'CSAT', 'CES', 'RATING') and (f.lens = 'ALL' or p.id is not null)
                    group by p.id
                    having sum(c.n) > 0) a)) as text)
            """;

    /** Answers of a persona, or of everybody. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record AnswerRow(
            @Nullable UUID personaId,
            long n,
            double mean,
            @Nullable Double variance) {}

    static EvidenceRow read(JsonColumns json, String row) {
        return json.read(row, EvidenceRow.class);
    }

    NewEvent event() {
        return new NewEvent(
                "journeyloop.evidence.changed.v1",
                scopeId,
                version,
                new EvidenceFacts(
                        journeyId,
                        stepId,
                        feedbackCount,
                        interactionCount,
                        insightCount,
                        distinctCustomers,
                        experience,
                        experienceWeight,
                        sourceTypes,
                        lastCollectedAt,
                        answersOfAll(),
                        answersByPersona()));
    }

    private @Nullable AnswerFacts answersOfAll() {
        return answers.stream()
                .filter(row -> row.personaId() == null)
                .map(row -> new AnswerFacts(row.n(), row.mean(), row.variance()))
                .findFirst()
                .orElse(null);
    }

    private List<PersonaAnswers> answersByPersona() {
        return answers.stream()
                .flatMap(row -> Stream.ofNullable(row.personaId())
                        .map(persona -> new PersonaAnswers(persona, row.n(), row.mean(), row.variance())))
                .toList();
    }
}
