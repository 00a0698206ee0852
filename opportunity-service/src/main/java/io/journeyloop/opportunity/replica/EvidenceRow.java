package io.journeyloop.opportunity.replica;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.opportunity.replica.EvidenceState.AnswerState;
import io.journeyloop.opportunity.replica.EvidenceState.PersonaAnswers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence of a scope as the database takes it. */
@JsonNaming(SnakeCaseStrategy.class)
record EvidenceRow(
        UUID scopeId,
        long version,
        UUID journeyId,
        @Nullable UUID stepId,
        long feedbackCount,
        long interactionCount,
        long insightCount,
        long distinctCustomers,
        @Nullable Double experience,
        double experienceWeight,
        List<String> sourceTypes,
        @Nullable Instant lastCollectedAt,
        List<AnswerRow> answers) {

    /** What one persona answered, or everybody. */
    @JsonNaming(SnakeCaseStrategy.class)
    record AnswerRow(UUID personaId, long n, double mean, double variance) {

        static AnswerRow of(UUID personaId, long n, double mean, @Nullable Double variance) {
            return new AnswerRow(personaId, n, mean, requireNonNullElse(variance, 0.0));
        }
    }

    static EvidenceRow of(Event event) {
        EvidenceState state = event.dataAs(EvidenceState.class);
        return new EvidenceRow(
                state.scopeId(),
                event.version(),
                state.journeyId(),
                state.stepId(),
                state.feedbackCount(),
                requireNonNullElse(state.interactionCount(), 0L),
                state.insightCount(),
                state.distinctCustomers(),
                state.experience(),
                state.experienceWeight(),
                state.sourceTypes(),
                state.lastCollectedAt(),
                answers(state));
    }

    private static List<AnswerRow> answers(EvidenceState state) {
        List<AnswerRow> answers = new ArrayList<>();
        for (var one : requireNonNullElse(state.answersByPersona(), List.<PersonaAnswers>of())) {
            answers.add(AnswerRow.of(one.personaId(), one.n(), one.mean(), one.variance()));
        }
        AnswerState all = state.answers();
        if (all != null) {
            answers.add(AnswerRow.of(EvidenceReplica.EVERYBODY, all.n(), all.mean(), all.variance()));
        }
        return answers;
    }
}
