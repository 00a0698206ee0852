package io.journeyloop.insight.metrics.domain;

/**
 * What is measured, and how.
 *
 * @param fieldType the type of the answers that it is computed from
 */
public record Measure(MetricType type, String fieldType, MetricMethod method, Direction direction) {

    /** One of the usual measures. Answers are turned the right way up, so that more is always better. */
    public static Measure of(MetricType type, MetricMethod method) {
        return new Measure(type, type.name(), method, Direction.HIGHER);
    }
}
