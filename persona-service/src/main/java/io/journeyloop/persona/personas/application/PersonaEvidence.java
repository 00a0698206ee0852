package io.journeyloop.persona.personas.application;

/**
 * How much stands behind a persona, as the other services announced it.
 *
 * @param insightCount insights about it
 * @param feedbackCount feedback of customers like it
 * @param customerCount different customers among that feedback
 * @param segmentSize members of its segments
 */
public record PersonaEvidence(long insightCount, long feedbackCount, long customerCount, long segmentSize) {

    public static final PersonaEvidence NONE = new PersonaEvidence(0, 0, 0, 0);
}
