package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.map.domain.Phase;
import io.journeyloop.journey.map.domain.PhaseCommand.AddPhase;
import io.journeyloop.journey.map.domain.PhaseCommand.ChangePhase;
import io.journeyloop.journey.map.domain.PhaseDetails;
import io.journeyloop.kit.Slugs;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a phase. */
@Schema(description = "A stretch of the journey with a goal of its own")
record PhaseRequest(
        @Schema(description = "Unique in the journey; made from the name when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @NotBlank @Size(max = Limits.NAME) String name,

        @Schema(description = "Place in the journey, from 1; the last when absent") @Min(1) @Nullable
        Integer order,

        @Size(max = Limits.GOAL) @Nullable String customerGoal) {

    static PhaseRequest of(Phase phase) {
        return new PhaseRequest(phase.key(), phase.name(), null, phase.details().customerGoal());
    }

    AddPhase toAdd(UUID id) {
        return new AddPhase(id, key, details(), order);
    }

    ChangePhase toChange(Phase phase) {
        Fixed.checkPart(phase.key(), key, order);
        return new ChangePhase(phase.id(), details());
    }

    private PhaseDetails details() {
        return new PhaseDetails(name, customerGoal);
    }
}
