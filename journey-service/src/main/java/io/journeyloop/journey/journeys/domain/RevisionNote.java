package io.journeyloop.journey.journeys.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an author says about a write, if anything.
 *
 * @param solutionId the solution whose shipping the write reflects
 */
public record RevisionNote(
        @Nullable String label,
        @Nullable String reason,
        @Nullable UUID solutionId) {
    public Revision revision(long number, String summary, String author, Instant at) {
        return new Revision(number, label, reason == null ? summary : reason, author, at, solutionId);
    }
}
