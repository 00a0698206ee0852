package io.journeyloop.journey.map.domain;

import java.util.List;
import java.util.UUID;

/** One thing that the customer does on the way. */
public record Step(UUID id, String key, StepDetails details, List<Touchpoint> touchpoints) implements MapPart {
    public Step {
        touchpoints = List.copyOf(touchpoints);
    }

    @Override
    public String name() {
        return details.name();
    }

    Step with(StepDetails changed) {
        return new Step(id, key, changed, touchpoints);
    }

    Step with(List<Touchpoint> changed) {
        return new Step(id, key, details, changed);
    }
}
