package io.journeyloop.gateway.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What evidence is asked about: a place in a journey, for all customers or some of them, in a window of days. */
record Scope(
        String journeyId,
        @Nullable String stepId,
        @Nullable String touchpointId,
        @Nullable String personaId,
        @Nullable String segmentId,
        @Nullable String channel,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Scope journey(String journeyId) {
        return new Scope(journeyId, null, null, null, null, null, null, null);
    }

    static Scope step(String journeyId, String stepId) {
        return new Scope(journeyId, stepId, null, null, null, null, null, null);
    }

    static Scope touchpoint(String journeyId, String touchpointId) {
        return new Scope(journeyId, null, touchpointId, null, null, null, null, null);
    }

    Scope in(@Nullable WindowInput window) {
        return window == null
                ? this
                : new Scope(journeyId, stepId, touchpointId, personaId, segmentId, channel, window.from(), window.to());
    }

    Scope of(@Nullable String persona) {
        return new Scope(journeyId, stepId, touchpointId, persona, segmentId, channel, from, to);
    }

    /** Only for figures: insights know no segment and no channel. */
    Scope narrowed(@Nullable String toSegment, @Nullable String toChannel) {
        return new Scope(journeyId, stepId, touchpointId, personaId, toSegment, toChannel, from, to);
    }

    /** Whether its days make a window. */
    boolean isWindow() {
        return from == null || to == null || from.isBefore(to);
    }
}
