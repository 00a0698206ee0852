package io.journeyloop.opportunity.comparisons.api;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.opportunity.comparisons.application.ComparisonWish;
import io.journeyloop.opportunity.measurement.api.MetricBody;
import io.journeyloop.opportunity.measurement.domain.MetricChoice;
import io.journeyloop.opportunity.measurement.domain.Moments;
import io.journeyloop.opportunity.measurement.domain.Question;
import io.journeyloop.opportunity.measurement.domain.Scope;
import io.journeyloop.opportunity.measurement.domain.Side;
import io.journeyloop.opportunity.measurement.domain.TimeWindow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which variants are to be compared, as clients say it. */
@Schema(description = "Two variants of a step, offered at the same time, and the metric that decides between them")
record ComparisonRequest(
        @NotNull UUID journeyId,
        @NotNull UUID stepId,
        @NotNull @Valid MetricBody metric,

        @Schema(description = "The variant that is compared with") @NotNull @Valid
        VariantScope first,

        @Schema(description = "The variant that is judged") @NotNull @Valid
        VariantScope second,

        @NotNull Instant from,

        @Schema(description = "The first moment that lies outside; it is decided when this has passed") @NotNull
        Instant to) {

    @Schema(description = "A variant, and by what its answers are told from the other's")
    record VariantScope(
            @Schema(description = "Key of the variant in its step")
            @NotNull
            @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
            @Size(max = Slugs.MAX_LENGTH)
            String variantKey,

            @Nullable UUID touchpointId,
            @Nullable UUID segmentId,
            @Size(max = 200) @Nullable String personaKey,
            @Size(max = 200) @Nullable String channel,

            @Schema(description = "Name of the source that sent the feedback") @Size(max = 200) @Nullable
            String source) {

        Scope at(UUID journeyId, UUID stepId) {
            return new Scope(journeyId, null, stepId, touchpointId, segmentId, personaKey, channel, source);
        }
    }

    ComparisonWish toWish() {
        Moments.check("from", from);
        Moments.check("to", to);
        if (!from.isBefore(to)) {
            throw ProblemException.invalid("to", "must lie after from");
        }
        if (first.variantKey.equals(second.variantKey)) {
            throw ProblemException.invalid("second.variantKey", "must be another variant");
        }
        Scope one = first.at(journeyId, stepId);
        Scope other = second.at(journeyId, stepId);
        if (one.equals(other)) {
            throw ProblemException.invalid(
                    "second", "must be told from first by touchpoint, segment, persona, channel or source");
        }
        MetricChoice choice = Objects.requireNonNull(MetricBody.choice(null, metric));
        TimeWindow window = new TimeWindow(from, to);
        return new ComparisonWish(
                journeyId,
                stepId,
                first.variantKey,
                second.variantKey,
                new Question(choice, List.of(new Side(one, window), new Side(other, window))));
    }
}
