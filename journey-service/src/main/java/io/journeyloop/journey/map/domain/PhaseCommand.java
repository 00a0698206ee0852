package io.journeyloop.journey.map.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done to a phase. */
public sealed interface PhaseCommand extends MapCommand {

    /** Puts a new phase at a place counted from 1, or at the end. */
    record AddPhase(
            UUID id,
            @Nullable String key,
            PhaseDetails details,
            @Nullable Integer order) implements PhaseCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var chosen = Keys.choose(key, details.name(), map.keys());
            var phase = new Phase(id, chosen, details, List.of());
            return MapLimits.check(map.withPhases(Parts.insert(map.phases(), phase, order)));
        }

        @Override
        public String summary() {
            return "Phase added: " + details.name();
        }
    }

    /** Rewrites what is said about a phase. */
    record ChangePhase(UUID id, PhaseDetails details) implements PhaseCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            return map.with(map.phase(id).with(details));
        }

        @Override
        public String summary() {
            return "Phase changed: " + details.name();
        }
    }

    /** Moves a phase with all in it to another place. */
    record MovePhase(UUID id, int order) implements PhaseCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var phase = map.phase(id);
            return map.withPhases(Parts.insert(Parts.remove(map.phases(), id), phase, order));
        }

        @Override
        public String summary() {
            return "Phase moved to place " + order;
        }
    }

    /** Removes a phase with all in it. */
    record RemovePhase(UUID id) implements PhaseCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            return map.withPhases(Parts.remove(map.phases(), map.phase(id).id()))
                    .pruned();
        }

        @Override
        public String summary() {
            return "Phase removed";
        }
    }
}
