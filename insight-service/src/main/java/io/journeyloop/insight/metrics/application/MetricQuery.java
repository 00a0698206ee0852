package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.MetricMethod;
import io.journeyloop.insight.metrics.domain.MetricType;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.structure.JourneyLinks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which figures are wanted; null means any, or all. */
public record MetricQuery(
        @Nullable MetricType type,
        @Nullable MetricMethod method,
        JourneyLinks links,
        @Nullable String personaKey,
        @Nullable UUID personaId,
        @Nullable String channel,
        @Nullable String source,
        Window window) {}
