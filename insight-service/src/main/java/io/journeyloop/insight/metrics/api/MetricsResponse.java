package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.ScopedFigures;
import java.util.List;

/** The figures of one scope and window. */
public record MetricsResponse(List<MetricResponse> items) {

    static MetricsResponse of(ScopedFigures scoped) {
        return new MetricsResponse(scoped.figures().stream()
                .map(figure -> MetricResponse.of(scoped.scope(), figure))
                .toList());
    }
}
