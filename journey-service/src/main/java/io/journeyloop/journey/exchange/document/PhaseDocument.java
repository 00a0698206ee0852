package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.journeys.api.Limits;
import io.journeyloop.kit.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A phase with its steps, in their order. */
@Schema(name = "ExchangedPhase")
public record PhaseDocument(
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE) @Size(max = Slugs.MAX_LENGTH) @Nullable
        String key,

        @NotBlank @Size(max = Limits.NAME) String name,
        @Size(max = Limits.GOAL) @Nullable String customerGoal,

        @Size(max = 500) @Nullable List<@NotNull @Valid StepDocument> steps) {

    /** The phase with steps that unfold into no other journey. */
    public PhaseDocument withoutNested() {
        return new PhaseDocument(
                key,
                name,
                customerGoal,
                steps == null
                        ? null
                        : steps.stream().map(StepDocument::withoutNested).toList());
    }
}
