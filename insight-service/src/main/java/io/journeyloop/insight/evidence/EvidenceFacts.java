package io.journeyloop.insight.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code journeyloop.evidence.changed.v1}: absolute figures of a scope, so that replays are harmless. */
record EvidenceFacts(
        UUID journeyId,
        @Nullable UUID stepId,
        long feedbackCount,
        long interactionCount,
        long insightCount,
        long distinctCustomers,
        @Nullable BigDecimal experience,
        long experienceWeight,
        List<String> sourceTypes,
        @Nullable Instant lastCollectedAt,
        @Nullable AnswerFacts answers,
        List<PersonaAnswers> answersByPersona) {

    /**
     * Rated answers on the experience scale, from −2 to 2.
     *
     * @param variance of the sample; null of a single answer
     */
    record AnswerFacts(long n, double mean, @Nullable Double variance) {}

    /** The same of one persona. */
    record PersonaAnswers(
            UUID personaId, long n, double mean, @Nullable Double variance) {}
}
