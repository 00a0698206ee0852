package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.journeys.api.Limits;
import io.journeyloop.kit.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step with its touchpoints, in their order. */
@Schema(name = "ExchangedStep")
public record StepDocument(
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

        @Schema(defaultValue = "false") @Nullable Boolean momentOfTruth,

        @Schema(description = "A journey that this step unfolds into") @Size(max = Slugs.MAX_LENGTH) @Nullable
        String nestedJourneyKey,

        @Size(max = Limits.LIST) @Nullable List<@NotNull @Valid SelectorDocument> eventSelectors,

        @Size(max = Limits.LIST) @Nullable List<@NotNull @Valid VariantDocument> variants,

        @Size(max = 5_000) @Nullable List<@NotNull @Valid TouchpointDocument> touchpoints) {

    StepDocument withoutNested() {
        return new StepDocument(
                key,
                name,
                actor,
                customerGoal,
                doing,
                thinking,
                feeling,
                expectation,
                expectedDuration,
                momentOfTruth,
                null,
                eventSelectors,
                variants,
                touchpoints);
    }

    /** Which actual events mean that a customer is here. */
    @Schema(name = "ExchangedEventSelector")
    public record SelectorDocument(
            @NotBlank @Size(max = Limits.NAME) String eventType,

            @Size(max = Limits.LIST) @Nullable
            Map<@NotBlank @Size(max = Limits.CODE) String, @NotNull @Size(max = Limits.NAME) String> match) {}

    /** One of the ways in which the step is offered at the same time. */
    @Schema(name = "ExchangedVariant")
    public record VariantDocument(
            @NotNull @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE) @Size(max = Slugs.MAX_LENGTH)
            String key,

            @NotBlank @Size(max = Limits.NAME) String name,
            @DecimalMin("0") @DecimalMax("1") @Nullable Double share,
            @Size(max = Limits.TEXT) @Nullable String description,
            @Nullable UUID outcomeMetricId,
            @Size(max = Limits.NAME) @Nullable String outcomeMetric) {}
}
