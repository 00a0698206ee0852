package io.journeyloop.insight.themes.application;

import io.journeyloop.insight.metrics.domain.Window;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and when themes are looked for.
 *
 * @param journeyId everything at a journey; null where a step is given
 */
public record ThemeQuestion(
        @Nullable UUID journeyId, @Nullable UUID stepId, Window window, int limit) {}
