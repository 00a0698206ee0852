package io.journeyloop.journey.map.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Copies parts of maps under other identifiers and keys, and the transitions between the steps that were copied. */
final class Twins {
    private final Function<MapPart, UUID> ids;
    private final UnaryOperator<String> keys;
    private final Map<UUID, UUID> steps = new HashMap<>();

    /**
     * @param ids the twin's identifier
     * @param keys the twin's key
     */
    Twins(Function<MapPart, UUID> ids, UnaryOperator<String> keys) {
        this.ids = ids;
        this.keys = keys;
    }

    Phase of(Phase phase) {
        var copied = phase.steps().stream().map(this::of).toList();
        return new Phase(ids.apply(phase), keys.apply(phase.key()), phase.details(), copied);
    }

    Step of(Step step) {
        var id = ids.apply(step);
        steps.put(step.id(), id);
        var touchpoints = step.touchpoints().stream().map(this::of).toList();
        return new Step(id, keys.apply(step.key()), step.details(), touchpoints);
    }

    Touchpoint of(Touchpoint touchpoint) {
        return new Touchpoint(ids.apply(touchpoint), keys.apply(touchpoint.key()), touchpoint.details());
    }

    /** Twins of the transitions whose steps have all been copied before. */
    List<Transition> of(List<Transition> transitions, Function<Transition, UUID> transitionIds) {
        return transitions.stream()
                .filter(transition -> isWithin(transition.details()))
                .map(transition -> new Transition(transitionIds.apply(transition), twin(transition.details())))
                .toList();
    }

    private boolean isWithin(TransitionDetails way) {
        return steps.containsKey(way.fromStepId()) && (way.toStepId() == null || steps.containsKey(way.toStepId()));
    }

    private TransitionDetails twin(TransitionDetails way) {
        var to = way.toStepId();
        return new TransitionDetails(twin(way.fromStepId()), to == null ? null : twin(to), way.kind(), way.condition());
    }

    private UUID twin(UUID stepId) {
        return steps.getOrDefault(stepId, stepId);
    }
}
