package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.ScopedFigures;
import java.util.List;
import java.util.stream.Stream;

/** The figures of one scope, in one window or several. */
public record MetricsResponse(List<MetricResponse> items) {

    static MetricsResponse of(ScopedFigures scoped) {
        return new MetricsResponse(items(scoped).toList());
    }

    static MetricsResponse of(List<ScopedFigures> series) {
        return new MetricsResponse(
                series.stream().flatMap(MetricsResponse::items).toList());
    }

    private static Stream<MetricResponse> items(ScopedFigures scoped) {
        return scoped.figures().stream().map(item -> MetricResponse.of(scoped.scope(), item));
    }
}
