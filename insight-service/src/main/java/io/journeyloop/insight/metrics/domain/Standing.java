package io.journeyloop.insight.metrics.domain;

import org.jspecify.annotations.Nullable;

/** The value that a metric is to reach, and where a figure of it stands to that. */
public record Standing(double target, TargetState state) {

    /** Where an estimate stands; null where the metric has no target. */
    public static @Nullable Standing of(@Nullable Double target, @Nullable Estimate estimate, Direction better) {
        return target == null ? null : new Standing(target, TargetState.of(estimate, target, better));
    }
}
