package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.metrics.domain.Window;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose records insights are to rest on: those of a segment's customers as it is now, those that came by a channel, those
 * of a window; null means any.
 */
public record Voices(@Nullable UUID segmentId, @Nullable String channel, Window window) {

    /** Insights count whether they rest on records or not. */
    boolean areAll() {
        return segmentId == null && channel == null && window.equals(Window.EVER);
    }
}
