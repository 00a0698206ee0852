package io.journeyloop.journey.map.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways in which a step is offered at the same time, to find out which works best (A/B).
 *
 * @param key unique within the step
 * @param share of the customers who get it, 0 to 1
 * @param outcomeMetricId the metric that decides, where it is kept as a record
 * @param outcomeMetric the metric that decides, by name
 */
public record Variant(
        String key,
        String name,
        @Nullable Double share,
        @Nullable String description,
        @Nullable UUID outcomeMetricId,
        @Nullable String outcomeMetric) {}
