package io.journeyloop.journey.map.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people write about a transition.
 *
 * @param toStepId nothing only where the customer leaves the journey ({@link TransitionKind#EXIT})
 * @param condition when customers go this way, in words
 */
public record TransitionDetails(
        UUID fromStepId,
        @Nullable UUID toStepId,
        TransitionKind kind,
        @Nullable String condition) {}
