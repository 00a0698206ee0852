package io.journeyloop.insight.metrics.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose answers are asked for: personas and segments by key or id; null means any. */
public record AudienceQuery(
        @Nullable String personaKey,
        @Nullable UUID personaId,
        @Nullable String segmentKey,
        @Nullable UUID segmentId,
        @Nullable String channel,
        @Nullable String source) {

    boolean namesSegment() {
        return segmentId != null || segmentKey != null;
    }

    /** The same with whatever the other one asks for instead. */
    AudienceQuery narrowedBy(AudienceQuery other) {
        AudienceQuery persona = other.personaKey == null && other.personaId == null ? this : other;
        AudienceQuery segment = other.namesSegment() ? other : this;
        return new AudienceQuery(
                persona.personaKey,
                persona.personaId,
                segment.segmentKey,
                segment.segmentId,
                other.channel == null ? channel : other.channel,
                other.source == null ? source : other.source);
    }
}
