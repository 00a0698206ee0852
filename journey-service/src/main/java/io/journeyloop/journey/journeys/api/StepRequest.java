package io.journeyloop.journey.journeys.api;

import static io.journeyloop.journey.journeys.api.Lists.orEmpty;

import io.journeyloop.journey.map.domain.EventSelector;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.StepCommand.AddStep;
import io.journeyloop.journey.map.domain.StepCommand.ChangeStep;
import io.journeyloop.journey.map.domain.StepDetails;
import io.journeyloop.kit.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a step. */
@Schema(description = "One thing that the customer does on the way")
record StepRequest(
        @Schema(description = "Unique in the journey; made from the name when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @NotBlank @Size(max = Limits.NAME) String name,

        @Schema(description = "Place in its phase, from 1; the last when absent") @Min(1) @Nullable
        Integer order,

        @Size(max = Limits.NAME) @Nullable String actor,
        @Size(max = Limits.GOAL) @Nullable String customerGoal,
        @Size(max = Limits.TEXT) @Nullable String doing,
        @Size(max = Limits.TEXT) @Nullable String thinking,
        @Size(max = Limits.TEXT) @Nullable String feeling,
        @Size(max = Limits.TEXT) @Nullable String expectation,

        @Schema(description = "The standard time, an ISO 8601 duration", examples = "PT15M")
        @Pattern(regexp = Limits.DURATION, message = Limits.DURATION_MESSAGE)
        @Nullable
        String expectedDuration,

        @Schema(defaultValue = "false") @Nullable Boolean momentOfTruth,

        @Schema(description = "A journey that this step unfolds into") @Nullable
        UUID nestedJourneyId,

        @Schema(description = "Which actual events mean that a customer is here") @Size(max = Limits.LIST) @Nullable
        List<@NotNull @Valid EventSelectorBody> eventSelectors,

        @Schema(description = "Ways in which the step is offered at the same time (A/B)")
        @Size(max = Limits.LIST)
        @Nullable
        List<@NotNull @Valid VariantBody> variants) {

    @Schema(name = "EventSelector", description = "An event type, and attributes that must be equal")
    record EventSelectorBody(
            @NotBlank @Size(max = Limits.NAME) String eventType,

            @Size(max = Limits.LIST) @Nullable
            Map<@NotBlank @Size(max = Limits.CODE) String, @NotNull @Size(max = Limits.NAME) String> match) {

        EventSelector toSelector() {
            return new EventSelector(eventType, orEmpty(match));
        }
    }

    static StepRequest of(Step step) {
        var details = step.details();
        return new StepRequest(
                step.key(),
                details.name(),
                null,
                details.actor(),
                details.customerGoal(),
                details.doing(),
                details.thinking(),
                details.feeling(),
                details.expectation(),
                details.expectedDuration(),
                details.momentOfTruth(),
                details.nestedJourneyId(),
                details.eventSelectors().stream()
                        .map(selector -> new EventSelectorBody(selector.eventType(), selector.match()))
                        .toList(),
                details.variants().stream().map(VariantBody::of).toList());
    }

    AddStep toAdd(UUID phaseId, UUID id) {
        return new AddStep(phaseId, id, key, details(), order);
    }

    ChangeStep toChange(Step step) {
        Fixed.checkPart(step.key(), key, order);
        return new ChangeStep(step.id(), details());
    }

    StepDetails details() {
        return new StepDetails(
                name,
                actor,
                customerGoal,
                doing,
                thinking,
                feeling,
                expectation,
                expectedDuration,
                Boolean.TRUE.equals(momentOfTruth),
                nestedJourneyId,
                orEmpty(eventSelectors).stream()
                        .map(EventSelectorBody::toSelector)
                        .toList(),
                VariantBody.toVariants(orEmpty(variants)));
    }
}
