package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.map.domain.Variant;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A variant of a step as clients write it. */
@Schema(name = "Variant", description = "One of the ways in which a step is offered at the same time (A/B)")
record VariantBody(
        @Schema(description = "Unique in the step", examples = "b")
        @NotNull
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        String key,

        @NotBlank @Size(max = Limits.NAME) String name,

        @Schema(description = "Share of the customers who get it, 0 to 1") @DecimalMin("0") @DecimalMax("1") @Nullable
        Double share,

        @Size(max = Limits.TEXT) @Nullable String description,

        @Schema(description = "The metric that decides, where it is a record") @Nullable
        UUID outcomeMetricId,

        @Schema(description = "The metric that decides, by name") @Size(max = Limits.NAME) @Nullable
        String outcomeMetric) {

    static VariantBody of(Variant variant) {
        return new VariantBody(
                variant.key(),
                variant.name(),
                variant.share(),
                variant.description(),
                variant.outcomeMetricId(),
                variant.outcomeMetric());
    }

    static List<Variant> toVariants(List<VariantBody> bodies) {
        var keys = new HashSet<String>();
        for (int i = 0; i < bodies.size(); i++) {
            if (!keys.add(bodies.get(i).key)) {
                throw ProblemException.invalid("variants[" + i + "].key", "must be unique in the step");
            }
        }
        return bodies.stream()
                .map(body -> new Variant(
                        body.key, body.name, body.share, body.description, body.outcomeMetricId, body.outcomeMetric))
                .toList();
    }
}
