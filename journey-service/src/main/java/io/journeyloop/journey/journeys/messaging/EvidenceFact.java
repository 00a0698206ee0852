package io.journeyloop.journey.journeys.messaging;

import io.journeyloop.journey.evidence.StepFigures;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changed evidence as its service announces it, as far as this one reads it. */
record EvidenceFact(
        UUID journeyId,
        @Nullable Double experience,
        long feedbackCount,
        long insightCount,
        @Nullable Instant lastCollectedAt) {

    StepFigures figures() {
        return new StepFigures(experience, feedbackCount, insightCount, 0);
    }
}
