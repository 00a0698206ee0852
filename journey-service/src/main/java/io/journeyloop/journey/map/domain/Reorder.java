package io.journeyloop.journey.map.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives all parts of one list another order.
 *
 * @param parentId the phase of the steps, the step of the touchpoints, nothing for the phases
 * @param ids each of them once, in the wanted order
 */
public record Reorder(NodeKind kind, @Nullable UUID parentId, List<UUID> ids) implements MapCommand {
    public Reorder {
        ids = List.copyOf(ids);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return switch (kind) {
            case PHASE -> map.withPhases(Parts.reorder(map.phases(), ids));
            case STEP -> {
                var phase = map.phase(parent());
                yield map.with(phase.with(Parts.reorder(phase.steps(), ids)));
            }
            case TOUCHPOINT -> {
                var step = map.step(parent());
                yield map.with(step.with(Parts.reorder(step.touchpoints(), ids)));
            }
        };
    }

    @Override
    public String summary() {
        return "New order: each " + kind.word();
    }

    private UUID parent() {
        if (parentId == null) {
            throw ProblemException.invalid("parentId", "must be given");
        }
        return parentId;
    }
}
