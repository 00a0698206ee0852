package io.journeyloop.insight.metrics.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a metric.
 *
 * @param unit of a value, for a custom metric of numbers; else the measure's own
 * @param target the value to reach, in the metric's unit; null for none
 */
public record MetricProfile(
        String name,
        @Nullable String description,
        Measure measure,
        @Nullable String unit,
        @Nullable Double target,
        MetricPlace place,
        @Nullable String ownerId,
        @Nullable String teamId,
        List<String> tags,
        Map<String, Object> customFields) {}
