package io.journeyloop.journey.map.domain;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What makes twins of parts, with all that is in them and under identifiers of their own. */
public sealed interface CopyCommand extends MapCommand {

    /**
     * Puts a twin of a part right behind it.
     *
     * @param twinId the identifier of the twin
     * @param ids the identifiers of what is in it
     */
    record Duplicate(NodeKind kind, UUID id, UUID twinId, Supplier<UUID> ids) implements CopyCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var node = map.node(kind, id);
            return new Copy(map, id, twinId, node.parentId(), node.order() + 1, ids).applyTo(map);
        }

        @Override
        public String summary() {
            return "Duplicated: one " + kind.word();
        }
    }

    /**
     * Puts a twin of a part of another map, or of this one, at a place.
     *
     * @param parentId the phase that takes a step, the step that takes a touchpoint, nothing for a phase
     * @param order the wanted place, or nothing for the last
     */
    record Copy(
            JourneyMap source,
            UUID id,
            UUID twinId,
            @Nullable UUID parentId,
            @Nullable Integer order,
            Supplier<UUID> ids)
            implements CopyCommand {
        @Override
        public JourneyMap applyTo(JourneyMap map) {
            var part = source.part(id).orElseThrow(() -> ProblemException.notFound("part", id));
            var twins = new Twins(original -> original.id().equals(id) ? twinId : ids.get(), freeKeys(map));
            var grown = insert(map, twins, part);
            var ways = twins.of(source.transitions(), transition -> ids.get());
            return MapLimits.check(grown.withTransitions(Parts.concat(grown.transitions(), ways)));
        }

        @Override
        public String summary() {
            return "Copied: " + source.part(id).map(MapPart::name).orElse("a part");
        }

        private JourneyMap insert(JourneyMap map, Twins twins, MapPart part) {
            return switch (part) {
                case Phase phase -> {
                    refuseParent();
                    yield map.withPhases(Parts.insert(map.phases(), twins.of(phase), order));
                }
                case Step step -> {
                    var target = map.phase(requireParent("phase"));
                    yield map.with(target.with(Parts.insert(target.steps(), twins.of(step), order)));
                }
                case Touchpoint touchpoint -> {
                    var target = map.step(requireParent("step"));
                    yield map.with(target.with(Parts.insert(target.touchpoints(), twins.of(touchpoint), order)));
                }
            };
        }

        private void refuseParent() {
            if (parentId != null) {
                throw ProblemException.invalid(new Violation("parentId", "must be absent for a phase"));
            }
        }

        private UUID requireParent(String what) {
            if (parentId == null) {
                throw ProblemException.invalid(new Violation("parentId", "must name the " + what + " to copy it into"));
            }
            return parentId;
        }

        private static UnaryOperator<String> freeKeys(JourneyMap map) {
            var taken = new HashSet<>(map.keys());
            return key -> {
                var free = Slugs.unique(key, taken::contains);
                taken.add(free);
                return free;
            };
        }
    }
}
