package io.journeyloop.gateway.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What evidence is asked about: a place in a journey, for one persona or all, in a window of days. */
record Scope(
        String journeyId,
        @Nullable String stepId,
        @Nullable String touchpointId,
        @Nullable String personaId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Scope journey(String journeyId) {
        return new Scope(journeyId, null, null, null, null, null);
    }

    static Scope step(String journeyId, String stepId) {
        return new Scope(journeyId, stepId, null, null, null, null);
    }

    static Scope touchpoint(String journeyId, String touchpointId) {
        return new Scope(journeyId, null, touchpointId, null, null, null);
    }

    Scope in(@Nullable WindowInput window) {
        return window == null
                ? this
                : new Scope(journeyId, stepId, touchpointId, personaId, window.from(), window.to());
    }

    Scope of(@Nullable String persona) {
        return new Scope(journeyId, stepId, touchpointId, persona, from, to);
    }

    /** Whether its days make a window. */
    boolean isWindow() {
        return from == null || to == null || from.isBefore(to);
    }
}
