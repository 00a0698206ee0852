package io.journeyloop.journey.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What customers tell of a step, as far as other services have announced it.
 *
 * @param experience weighted mean, −2 (painful) to 2 (delightful); nothing where nothing tells
 * @param feedback feedback records behind it
 * @param insights insights that count
 * @param opportunities open ones that name the step
 */
public record StepFigures(@Nullable Double experience, long feedback, long insights, long opportunities) {
    public static final StepFigures NONE = new StepFigures(null, 0, 0, 0);
}
