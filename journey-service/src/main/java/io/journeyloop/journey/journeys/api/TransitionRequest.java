package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.map.domain.Transition;
import io.journeyloop.journey.map.domain.TransitionCommand.AddTransition;
import io.journeyloop.journey.map.domain.TransitionCommand.ChangeTransition;
import io.journeyloop.journey.map.domain.TransitionDetails;
import io.journeyloop.journey.map.domain.TransitionKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a transition. */
@Schema(description = "A planned way from one step to another")
record TransitionRequest(
        @NotNull UUID fromStepId,

        @Schema(description = "Absent for an EXIT, and only then") @Nullable
        UUID toStepId,

        @Schema(defaultValue = "NORMAL") @Nullable TransitionKind kind,

        @Schema(description = "When customers go this way, in words") @Size(max = Limits.GOAL) @Nullable
        String condition) {

    static TransitionRequest of(Transition transition) {
        return new TransitionRequest(
                transition.details().fromStepId(),
                transition.details().toStepId(),
                transition.details().kind(),
                transition.details().condition());
    }

    AddTransition toAdd(UUID id) {
        return new AddTransition(id, details());
    }

    ChangeTransition toChange(UUID id) {
        return new ChangeTransition(id, details());
    }

    private TransitionDetails details() {
        return new TransitionDetails(fromStepId, toStepId, kind == null ? TransitionKind.NORMAL : kind, condition);
    }
}
