package io.journeyloop.journey.map.domain;

import java.util.UUID;

/** One contact between customer and organisation at a step. */
public record Touchpoint(UUID id, String key, TouchpointDetails details) implements MapPart {
    @Override
    public String name() {
        return details.name();
    }

    Touchpoint with(TouchpointDetails changed) {
        return new Touchpoint(id, key, changed);
    }
}
