package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.ScopedFigures;
import io.journeyloop.insight.metrics.application.ScopedFigures.Item;
import io.journeyloop.insight.metrics.domain.Metric;
import io.journeyloop.insight.metrics.domain.TargetState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figure of a metric, and where it stands to the target. */
@Schema(description = "The figure of a metric, and where it stands to the target")
record DefinedFigureResponse(
        DefinedMetricResponse metric,
        MetricResponse figure,

        @Schema(
                description =
                        "Held against the whole interval: MET when all of it has reached the target, MISSED when all"
                                + " of it falls short, else UNDECIDED; NO_DATA without a figure; null without a target")
        @Nullable
        TargetState targetState) {

    static DefinedFigureResponse of(Metric metric, ScopedFigures scoped) {
        Item item = scoped.figures().getFirst();
        Double target = metric.profile().target();
        return new DefinedFigureResponse(
                DefinedMetricResponse.of(metric),
                MetricResponse.of(scoped.scope(), item),
                target == null
                        ? null
                        : TargetState.of(
                                item.placed().figure().estimate(),
                                target,
                                metric.profile().measure().direction()));
    }
}
