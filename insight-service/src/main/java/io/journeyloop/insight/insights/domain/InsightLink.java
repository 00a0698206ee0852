package io.journeyloop.insight.insights.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place that an insight speaks about: a journey as a whole, a step, or a touchpoint of a step. */
public record InsightLink(
        UUID journeyId, @Nullable UUID stepId, @Nullable UUID touchpointId) {}
