package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.map.domain.Transition;
import io.journeyloop.journey.map.domain.TransitionKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A transition as clients read it. */
@Schema(description = "A planned way from one step to another")
record TransitionResponse(
        UUID id,
        UUID fromStepId,

        @Schema(description = "Absent for an EXIT") @Nullable
        UUID toStepId,

        TransitionKind kind,
        @Nullable String condition) {

    static TransitionResponse of(Transition transition) {
        return new TransitionResponse(
                transition.id(),
                transition.details().fromStepId(),
                transition.details().toStepId(),
                transition.details().kind(),
                transition.details().condition());
    }

    static List<TransitionResponse> all(List<Transition> transitions) {
        return transitions.stream().map(TransitionResponse::of).toList();
    }
}
