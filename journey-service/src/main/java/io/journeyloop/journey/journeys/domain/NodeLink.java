package io.journeyloop.journey.journeys.domain;

import io.journeyloop.journey.map.domain.NodeKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link to a part of a map leads to: the part, or what it left behind.
 *
 * @param removedAt when the part was removed from the map, if it was
 */
public record NodeLink(
        UUID id,
        UUID journeyId,
        String key,
        NodeKind kind,
        @Nullable UUID parentId,
        String name,
        State state,
        @Nullable Instant removedAt) {

    /** Whether a link still holds. */
    public enum State {
        PRESENT,
        /** The part is there, and its journey is archived. */
        ARCHIVED,
        /** The part has been removed from the map: only its tombstone is left. */
        BROKEN
    }
}
