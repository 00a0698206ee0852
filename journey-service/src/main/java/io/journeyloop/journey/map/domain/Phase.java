package io.journeyloop.journey.map.domain;

import java.util.List;
import java.util.UUID;

/** A stretch of the journey with a goal of its own. */
public record Phase(UUID id, String key, PhaseDetails details, List<Step> steps) implements MapPart {
    public Phase {
        steps = List.copyOf(steps);
    }

    @Override
    public String name() {
        return details.name();
    }

    Phase with(PhaseDetails changed) {
        return new Phase(id, key, changed, steps);
    }

    Phase with(List<Step> changed) {
        return new Phase(id, key, details, changed);
    }
}
