package io.journeyloop.journey.map.domain;

import java.util.UUID;

/** A planned way from one step to another. Steps without transitions are gone through in their order. */
public record Transition(UUID id, TransitionDetails details) {

    /** Whether another one says the same. */
    boolean repeats(Transition other) {
        return !id.equals(other.id) && details.equals(other.details);
    }
}
