package io.journeyloop.insight.metrics.application;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose answers are meant, and by which way they came; null means any. */
public record Audience(
        @Nullable UUID segmentId,
        @Nullable String personaKey,
        @Nullable String channel,
        @Nullable String source) {

    Audience inSegment(UUID segment) {
        return new Audience(segment, personaKey, channel, source);
    }

    /** Through what figures of this audience are seen. */
    Lens lens() {
        if (Stream.of(segmentId, personaKey, channel, source)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            return Lens.EACH;
        }
        if (segmentId != null) {
            return Lens.SEGMENT;
        }
        if (personaKey != null) {
            return Lens.PERSONA;
        }
        if (channel != null) {
            return Lens.CHANNEL;
        }
        return source == null ? Lens.ALL : Lens.SOURCE;
    }
}
