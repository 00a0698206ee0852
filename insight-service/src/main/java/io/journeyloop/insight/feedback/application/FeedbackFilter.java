package io.journeyloop.insight.feedback.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which feedback to list; null means any.
 *
 * @param from collected no earlier
 * @param to collected earlier
 */
public record FeedbackFilter(
        @Nullable UUID journeyId,
        @Nullable UUID stepId,
        @Nullable UUID touchpointId,
        @Nullable UUID personaId,
        @Nullable String channel,
        @Nullable String fieldType,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String resolution,
        @Nullable String source,
        @Nullable String customerKey,
        @Nullable UUID before) {}
