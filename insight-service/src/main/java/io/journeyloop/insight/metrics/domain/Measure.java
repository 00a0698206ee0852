package io.journeyloop.insight.metrics.domain;

import java.util.Optional;

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

    /** The least and the greatest value that it can have; nothing for numbers without a scale. */
    public Optional<Scale> range() {
        return switch (method) {
            case NET_PROMOTER -> Optional.of(new Scale(-100, 100));
            case MEAN -> type == MetricType.CUSTOM ? Optional.empty() : Optional.of(type.scale());
            case TOP_TWO_BOX, TOP_THREE_BOX, SHARE -> Optional.of(new Scale(0, 1));
        };
    }
}
