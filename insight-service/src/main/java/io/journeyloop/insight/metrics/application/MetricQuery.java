package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Level;
import io.journeyloop.insight.metrics.domain.Measure;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PhaseLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which figures are wanted; null means any. */
public record MetricQuery(
        List<Measure> measures,
        JourneyLinks links,
        PhaseLink phase,
        AudienceQuery audience,
        @Nullable Level level,
        Window window) {}
