package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.map.domain.EventSelector;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Variant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step as clients read it. */
@Schema(description = "One thing that the customer does on the way")
record StepResponse(
        UUID id,
        String key,
        String name,

        @Schema(description = "Place in its phase, from 1 without gaps")
        int order,

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
        List<Variant> variants,
        List<TouchpointResponse> touchpoints) {

    static List<StepResponse> all(List<Step> steps, ChannelDirectory channels) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> of(steps.get(i), i + 1, channels))
                .toList();
    }

    private static StepResponse of(Step step, int order, ChannelDirectory channels) {
        var details = step.details();
        return new StepResponse(
                step.id(),
                step.key(),
                details.name(),
                order,
                details.actor(),
                details.customerGoal(),
                details.doing(),
                details.thinking(),
                details.feeling(),
                details.expectation(),
                details.expectedDuration(),
                details.momentOfTruth(),
                details.nestedJourneyId(),
                details.eventSelectors(),
                details.variants(),
                TouchpointResponse.all(step.touchpoints(), channels));
    }
}
