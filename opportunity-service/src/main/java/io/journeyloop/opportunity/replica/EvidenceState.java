package io.journeyloop.opportunity.replica;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads from an event about the evidence of a scope: absolute figures, never differences.
 *
 * @param interactionCount null in events from before it was counted
 */
public record EvidenceState(
        UUID journeyId,
        @Nullable UUID stepId,
        long feedbackCount,
        @Nullable Long interactionCount,
        long insightCount,
        long distinctCustomers,
        @Nullable Double experience,
        double experienceWeight,
        List<String> sourceTypes,
        @Nullable Instant lastCollectedAt,
        @Nullable AnswerState answers,
        @Nullable List<PersonaAnswers> answersByPersona) {

    /** Rated answers on the experience scale, from −2 to 2. */
    public record AnswerState(long n, double mean, @Nullable Double variance) {}

    /** The same of one persona. */
    public record PersonaAnswers(
            UUID personaId, long n, double mean, @Nullable Double variance) {}

    /** The id under which the scope is counted. */
    public UUID scopeId() {
        return stepId == null ? journeyId : stepId;
    }
}
