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

    /** What a journey may be set to. */
    static void check(JourneyContent from, JourneyState state, JourneyStatus status) {
        var standing = from.standing();
        var violations = new ArrayList<Violation>();
        if (state != standing.state() && !standing.state().next().contains(state)) {
            violations.add(new Violation("state", "only deriving a journey from its CURRENT one makes a TO_BE"));
        }
        if (status != standing.status()) {
            checkStatus(from, status, violations);
        }
        refuse(violations);
    }

    /** Whether a journey may become LIVE. */
    static void checkPublishing(Standing standing) {
        if (standing.status() == JourneyStatus.LIVE) {
            throw ProblemException.conflict("already_live", "The journey is LIVE already.");
        }
        if (standing.state() == JourneyState.TO_BE) {
            refuse(List.of(new Violation("state", "a TO_BE comes true by promoting it")));
        }
    }

    private static void checkStatus(JourneyContent from, JourneyStatus status, List<Violation> violations) {
        if (!status.isWorkInProgress()) {
            violations.add(new Violation("status", "LIVE is reached by publishing, ARCHIVED by archiving"));
        } else if (!from.standing().status().next().contains(status)) {
            violations.add(
                    new Violation("status", "cannot follow " + from.standing().status()));
        } else if (status == JourneyStatus.UNMAPPED && !from.map().phases().isEmpty()) {
            violations.add(new Violation("status", "the journey has a map"));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.refused("illegal_transition", "The journey cannot change that way.", violations);
        }
    }
}
