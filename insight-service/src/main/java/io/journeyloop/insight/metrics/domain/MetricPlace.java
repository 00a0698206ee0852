package io.journeyloop.insight.metrics.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where and from whom a metric takes its answers; null means any. */
public record MetricPlace(
        @Nullable UUID journeyId,
        @Nullable UUID phaseId,
        @Nullable UUID stepId,
        @Nullable UUID touchpointId,
        @Nullable UUID segmentId,
        @Nullable String personaKey,
        @Nullable String channel,
        @Nullable String source) {}
