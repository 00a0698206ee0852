package io.journeyloop.journey.map.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole map as somebody wants it. Parts that name an identifier, or a key that the present map knows, are those parts;
 * all others are new.
 */
public record MapDraft(List<PhaseDraft> phases, List<TransitionDraft> transitions) {
    public MapDraft {
        phases = List.copyOf(phases);
        transitions = List.copyOf(transitions);
    }

    /** A wanted phase. */
    public record PhaseDraft(@Nullable UUID id, @Nullable String key, PhaseDetails details, List<StepDraft> steps) {
        public PhaseDraft {
            steps = List.copyOf(steps);
        }
    }

    /** A wanted step. */
    public record StepDraft(
            @Nullable UUID id, @Nullable String key, StepDetails details, List<TouchpointDraft> touchpoints) {
        public StepDraft {
            touchpoints = List.copyOf(touchpoints);
        }
    }

    /** A wanted touchpoint. */
    public record TouchpointDraft(
            @Nullable UUID id, @Nullable String key, TouchpointDetails details) {}

    /**
     * A wanted transition.
     *
     * @param from the step's key, or its identifier
     * @param to the same, or nothing for an EXIT
     */
    public record TransitionDraft(
            @Nullable UUID id,
            String from,
            @Nullable String to,
            TransitionKind kind,
            @Nullable String condition) {}
}
