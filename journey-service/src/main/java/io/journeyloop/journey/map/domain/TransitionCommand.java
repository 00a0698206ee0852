package io.journeyloop.journey.map.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.List;
import java.util.UUID;

/** What can be done to a transition. */
public sealed interface TransitionCommand extends MapCommand {

    /** Plans another way from a step. */
    record AddTransition(UUID id, TransitionDetails details) implements TransitionCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var transition = checked(map, new Transition(id, details));
            return MapLimits.check(map.withTransitions(Parts.append(map.transitions(), transition)));
        }

        @Override
        public String summary() {
            return "Transition added: " + details.kind();
        }
    }

    /** Rewrites a transition. */
    record ChangeTransition(UUID id, TransitionDetails details) implements TransitionCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var present = map.transition(id);
            var changed = checked(map, new Transition(id, details));
            return map.withTransitions(map.transitions().stream()
                    .map(transition -> transition.equals(present) ? changed : transition)
                    .toList());
        }

        @Override
        public String summary() {
            return "Transition changed: " + details.kind();
        }
    }

    /** Removes a transition. */
    record RemoveTransition(UUID id) implements TransitionCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var present = map.transition(id);
            return map.withTransitions(map.transitions().stream()
                    .filter(transition -> !transition.equals(present))
                    .toList());
        }

        @Override
        public String summary() {
            return "Transition removed";
        }
    }

    /** A transition that fits the map: its steps are there, only an EXIT leads nowhere, only a LOOP leads to itself. */
    private static Transition checked(JourneyMap map, Transition transition) {
        var details = transition.details();
        map.requireStep("fromStepId", details.fromStepId());
        if (details.toStepId() != null) {
            map.requireStep("toStepId", details.toStepId());
        }
        checkEnds(details);
        if (map.transitions().stream().anyMatch(transition::repeats)) {
            throw ProblemException.conflict("transition_exists", "The map has this very transition already.");
        }
        return transition;
    }

    private static void checkEnds(TransitionDetails details) {
        if ((details.kind() == TransitionKind.EXIT) != (details.toStepId() == null)) {
            throw refused("must be absent for an EXIT, and given for all others");
        }
        if (details.kind() != TransitionKind.LOOP && details.fromStepId().equals(details.toStepId())) {
            throw refused("only a LOOP leads back to its own step");
        }
    }

    private static ProblemException refused(String message) {
        return ProblemException.refused(
                "illegal_transition", "The way cannot lead there.", List.of(new Violation("toStepId", message)));
    }
}
