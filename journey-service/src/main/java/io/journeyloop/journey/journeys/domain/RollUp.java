package io.journeyloop.journey.journeys.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a journey and all below it come to.
 *
 * @param descendants journeys below it, at any depth
 * @param oldestEvidenceAt the oldest of the dates on which each was last heard of
 * @param withoutEvidence journeys that were never heard of
 * @param oldestReviewAt the oldest of the dates on which each was last reviewed
 * @param withoutReview journeys that were never reviewed
 */
public record RollUp(
        int descendants,
        int steps,
        int touchpoints,
        int keyJourneys,
        int live,
        @Nullable Instant oldestEvidenceAt,
        int withoutEvidence,
        @Nullable Instant oldestReviewAt,
        int withoutReview) {

    /** A journey with nothing below it. */
    static RollUp of(FrameworkEntry entry) {
        return new RollUp(
                0,
                entry.steps(),
                entry.touchpoints(),
                entry.isKeyJourney() ? 1 : 0,
                entry.status() == JourneyStatus.LIVE ? 1 : 0,
                entry.lastEvidenceAt(),
                entry.lastEvidenceAt() == null ? 1 : 0,
                entry.lastReviewedAt(),
                entry.lastReviewedAt() == null ? 1 : 0);
    }

    /** The same with another branch below it. */
    RollUp plus(RollUp child) {
        return new RollUp(
                descendants + child.descendants + 1,
                steps + child.steps,
                touchpoints + child.touchpoints,
                keyJourneys + child.keyJourneys,
                live + child.live,
                older(oldestEvidenceAt, child.oldestEvidenceAt),
                withoutEvidence + child.withoutEvidence,
                older(oldestReviewAt, child.oldestReviewAt),
                withoutReview + child.withoutReview);
    }

    private static @Nullable Instant older(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
