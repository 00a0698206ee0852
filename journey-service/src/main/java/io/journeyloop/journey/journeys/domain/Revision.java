package io.journeyloop.journey.journeys.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head of one immutable snapshot of a journey.
 *
 * @param number counts from 1 without gaps within the journey
 * @param label a name that somebody gave it, such as "Workshop of May"
 * @param reason why, in the author's words, or else what was done
 * @param solutionId the solution whose shipping it reflects
 */
public record Revision(
        long number,
        @Nullable String label,
        String reason,
        String author,
        Instant at,
        @Nullable UUID solutionId) {}
