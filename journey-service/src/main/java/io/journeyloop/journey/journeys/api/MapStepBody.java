package io.journeyloop.journey.journeys.api;

import static io.journeyloop.journey.journeys.api.Lists.mapped;
import static io.journeyloop.journey.journeys.api.Lists.orEmpty;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.MapDraft.StepDraft;
import io.journeyloop.kit.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a whole map as clients write it; its fields are those of a step added alone. */
@Schema(name = "MapStep", description = "A step with its touchpoints")
record MapStepBody(
        @Nullable UUID id,

        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE) @Size(max = Slugs.MAX_LENGTH) @Nullable
        String key,

        @NotBlank @Size(max = Limits.NAME) String name,
        @Size(max = Limits.NAME) @Nullable String actor,
        @Size(max = Limits.GOAL) @Nullable String customerGoal,
        @Size(max = Limits.TEXT) @Nullable String doing,
        @Size(max = Limits.TEXT) @Nullable String thinking,
        @Size(max = Limits.TEXT) @Nullable String feeling,
        @Size(max = Limits.TEXT) @Nullable String expectation,

        @Pattern(regexp = Limits.DURATION, message = Limits.DURATION_MESSAGE) @Nullable
        String expectedDuration,

        @Nullable Boolean momentOfTruth,
        @Nullable UUID nestedJourneyId,

        @Size(max = Limits.LIST) @Nullable List<StepRequest.@NotNull @Valid EventSelectorBody> eventSelectors,

        @Size(max = Limits.LIST) @Nullable List<@NotNull @Valid VariantBody> variants,
        @Nullable List<@NotNull @Valid MapTouchpointBody> touchpoints) {

    StepDraft toDraft(String path, ChannelDirectory channels, JourneyMap present) {
        var drafts = mapped(
                orEmpty(touchpoints),
                (touchpoint, t) -> touchpoint.toDraft(path + "touchpoints[" + t + "].", channels, present));
        return new StepDraft(id, key, FieldPaths.within(path, () -> alone().details()), drafts);
    }

    private StepRequest alone() {
        return new StepRequest(
                key,
                name,
                null,
                actor,
                customerGoal,
                doing,
                thinking,
                feeling,
                expectation,
                expectedDuration,
                momentOfTruth,
                nestedJourneyId,
                eventSelectors,
                variants);
    }
}
