package io.journeyloop.insight.search.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record whose words fit. */
public sealed interface Hit {

    UUID id();

    /** A customer's answer. */
    record FeedbackHit(
            UUID id,
            double score,
            String language,
            String text,
            Instant collectedAt,
            @Nullable UUID journeyId,
            @Nullable UUID stepId)
            implements Hit {}

    /** A finding. */
    record InsightHit(UUID id, double score, String language, String title, String type, String status)
            implements Hit {}
}
