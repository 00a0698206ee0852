package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.ScopedFigures;
import io.journeyloop.insight.metrics.domain.Metric;
import io.journeyloop.insight.metrics.domain.TargetState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figure of a metric, and where it stands to the target. */
@Schema(description = "The figure of a metric, and where it stands to the target")
record DefinedFigureResponse(
        DefinedMetricResponse metric,
        MetricResponse figure,

        @Schema(description = "That of the figure") @Nullable
        TargetState targetState) {

    static DefinedFigureResponse of(Metric metric, ScopedFigures scoped) {
        MetricResponse figure =
                MetricResponse.of(scoped.scope(), scoped.figures().getFirst());
        return new DefinedFigureResponse(DefinedMetricResponse.of(metric), figure, figure.targetState());
    }
}
