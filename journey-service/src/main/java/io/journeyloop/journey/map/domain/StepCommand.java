package io.journeyloop.journey.map.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done to a step. */
public sealed interface StepCommand extends MapCommand {

    /** Puts a new step at a place of a phase counted from 1, or at its end. */
    record AddStep(
            UUID phaseId,
            UUID id,
            @Nullable String key,
            StepDetails details,
            @Nullable Integer order) implements StepCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var chosen = Keys.choose(key, details.name(), map.keys());
            var phase = map.phase(phaseId);
            var step = new Step(id, chosen, details, List.of());
            return MapLimits.check(map.with(phase.with(Parts.insert(phase.steps(), step, order))));
        }

        @Override
        public String summary() {
            return "Step added: " + details.name();
        }
    }

    /** Rewrites what is said about a step. */
    record ChangeStep(UUID id, StepDetails details) implements StepCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            return map.with(map.step(id).with(details));
        }

        @Override
        public String summary() {
            return "Step changed: " + details.name();
        }
    }

    /** Moves a step with all in it to a place of another phase, or of its own. */
    record MoveStep(UUID id, @Nullable UUID phaseId, int order) implements StepCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var step = map.step(id);
            var source = map.phaseOf(step);
            var without = map.with(source.with(Parts.remove(source.steps(), id)));
            var target = without.phase(phaseId == null ? source.id() : phaseId);
            return without.with(target.with(Parts.insert(target.steps(), step, order)));
        }

        @Override
        public String summary() {
            return "Step moved to place " + order;
        }
    }

    /** Removes a step with all in it. */
    record RemoveStep(UUID id) implements StepCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var phase = map.phaseOf(map.step(id));
            return map.with(phase.with(Parts.remove(phase.steps(), id))).pruned();
        }

        @Override
        public String summary() {
            return "Step removed";
        }
    }
}
