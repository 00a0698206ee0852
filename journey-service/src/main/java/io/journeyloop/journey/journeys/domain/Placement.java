package io.journeyloop.journey.journeys.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey's place in the framework: under which journey, and where among its siblings.
 *
 * @param order from 1 without gaps; it also moves without a new version, when siblings come and go
 */
public record Placement(@Nullable UUID parentId, int order) {
    private static final int LAST = 0;

    /** The place behind all siblings, wherever that will be. */
    public static Placement last(@Nullable UUID parentId) {
        return new Placement(parentId, LAST);
    }

    /** The wanted place, or nothing for the last one. */
    public @Nullable Integer orderIfGiven() {
        return order == LAST ? null : order;
    }
}
