package io.journeyloop.journey.map.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people write about a step.
 *
 * @param expectedDuration the standard time, an ISO 8601 duration
 * @param nestedJourneyId a journey that this step unfolds into
 * @param variants ways in which it is offered at the same time
 */
public record StepDetails(
        String name,
        @Nullable String actor,
        @Nullable String customerGoal,
        @Nullable String doing,
        @Nullable String thinking,
        @Nullable String feeling,
        @Nullable String expectation,
        @Nullable String expectedDuration,
        boolean momentOfTruth,
        @Nullable UUID nestedJourneyId,
        List<EventSelector> eventSelectors,
        List<Variant> variants) {
    public StepDetails {
        eventSelectors = List.copyOf(eventSelectors);
        variants = List.copyOf(variants);
    }
}
