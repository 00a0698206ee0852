package io.journeyloop.insight.feedback.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which feedback to list; null means any. */
public record FeedbackFilter(
        @Nullable UUID journeyId,
        @Nullable UUID stepId,
        @Nullable String resolution,
        @Nullable String source,
        @Nullable String customerKey,
        @Nullable UUID before) {}
