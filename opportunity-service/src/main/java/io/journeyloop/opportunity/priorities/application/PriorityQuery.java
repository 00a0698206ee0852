package io.journeyloop.opportunity.priorities.application;

import io.journeyloop.kit.errors.ProblemException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose priorities are wanted.
 *
 * @param journeyId null for all journeys of the tenant
 * @param subtree whether the journeys below count too
 * @param personaId null for everybody's answers
 */
public record PriorityQuery(
        @Nullable UUID journeyId, boolean subtree, @Nullable UUID personaId, int limit) {

    public static final int DEFAULT_LIMIT = 5;
    public static final int MAX_LIMIT = 50;

    /** Reads what a client asked for; 400 names what is wrong. */
    public static PriorityQuery of(
            @Nullable UUID journeyId, @Nullable Boolean subtree, @Nullable UUID personaId, @Nullable Integer limit) {
        int wanted = limit == null ? DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > MAX_LIMIT) {
            throw ProblemException.invalid("limit", "must be between 1 and " + MAX_LIMIT);
        }
        return new PriorityQuery(journeyId, Boolean.TRUE.equals(subtree), personaId, wanted);
    }

    /** A journey alone, and everybody's answers. */
    public static PriorityQuery journey(UUID journeyId) {
        return new PriorityQuery(journeyId, false, null, DEFAULT_LIMIT);
    }
}
