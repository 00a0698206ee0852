package io.journeyloop.journey.map.domain;

import java.util.UUID;

/** What phases, steps and touchpoints have in common; their order is their place in the parent's list. */
public sealed interface MapPart permits Phase, Step, Touchpoint {
    UUID id();

    /** Unique within the journey, and never changed: integrators send feedback to it. */
    String key();

    String name();
}
