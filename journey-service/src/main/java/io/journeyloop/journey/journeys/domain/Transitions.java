package io.journeyloop.journey.journeys.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which state and status an editor may simply set. */
final class Transitions {
    private Transitions() {}

    /** What a journey may start as. */
    static void checkNew(JourneyState state, @Nullable UUID basedOnId, JourneyStatus status) {
        var violations = new ArrayList<Violation>();
        if (state == JourneyState.TO_BE && basedOnId == null) {
            violations.add(new Violation("basedOnId", "a TO_BE names the CURRENT journey that it is based on"));
        }
        if (state != JourneyState.TO_BE && basedOnId != null) {
            violations.add(new Violation("basedOnId", "only a TO_BE is based on another journey"));
        }
        if (!status.isWorkInProgress()) {
            violations.add(new Violation("status", "LIVE is reached by publishing, ARCHIVED by archiving"));
        }
        refuse(violations);
    }

    static void check(Standing from, JourneyState state, JourneyStatus status) {
        var violations = new ArrayList<Violation>();
        boolean toBe = state == JourneyState.TO_BE;
        if (toBe != (from.state() == JourneyState.TO_BE)) {
            violations.add(new Violation("state", "only deriving a journey from its CURRENT one makes a TO_BE"));
        }
        if (status != from.status() && !status.isWorkInProgress()) {
            violations.add(new Violation("status", "LIVE is reached by publishing, ARCHIVED by archiving"));
        }
        refuse(violations);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.refused("illegal_transition", "The journey cannot change that way.", violations);
        }
    }
}
