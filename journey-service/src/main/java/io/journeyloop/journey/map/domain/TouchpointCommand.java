package io.journeyloop.journey.map.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done to a touchpoint. */
public sealed interface TouchpointCommand extends MapCommand {

    /** Puts a new touchpoint at a place of a step counted from 1, or at its end. */
    record AddTouchpoint(
            UUID stepId,
            UUID id,
            @Nullable String key,
            TouchpointDetails details,
            @Nullable Integer order) implements TouchpointCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var chosen = Keys.choose(key, details.name(), map.keys());
            var step = map.step(stepId);
            var touchpoint = new Touchpoint(id, chosen, details);
            return MapLimits.check(map.with(step.with(Parts.insert(step.touchpoints(), touchpoint, order))));
        }

        @Override
        public String summary() {
            return "Touchpoint added: " + details.name();
        }
    }

    /** Rewrites what is said about a touchpoint. */
    record ChangeTouchpoint(UUID id, TouchpointDetails details) implements TouchpointCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var touchpoint = map.touchpoint(id);
            var step = map.stepOf(touchpoint);
            return map.with(step.with(Parts.replace(step.touchpoints(), touchpoint.with(details))));
        }

        @Override
        public String summary() {
            return "Touchpoint changed: " + details.name();
        }
    }

    /** Moves a touchpoint to a place of another step, or of its own. */
    record MoveTouchpoint(UUID id, @Nullable UUID stepId, int order) implements TouchpointCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var touchpoint = map.touchpoint(id);
            var source = map.stepOf(touchpoint);
            var without = map.with(source.with(Parts.remove(source.touchpoints(), id)));
            var target = without.step(stepId == null ? source.id() : stepId);
            return without.with(target.with(Parts.insert(target.touchpoints(), touchpoint, order)));
        }

        @Override
        public String summary() {
            return "Touchpoint moved to place " + order;
        }
    }

    /** Removes a touchpoint. */
    record RemoveTouchpoint(UUID id) implements TouchpointCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var step = map.stepOf(map.touchpoint(id));
            return map.with(step.with(Parts.remove(step.touchpoints(), id)));
        }

        @Override
        public String summary() {
            return "Touchpoint removed";
        }
    }
}
