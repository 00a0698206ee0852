package io.journeyloop.journey.journeys.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.List;

/** What a LIVE journey needs: a phase with a step, a persona and an owner. */
final class Publication {
    private Publication() {}

    /** Names all that is missing at once, so that nobody has to try again and again. */
    static void check(JourneyContent content) {
        var missing = missing(content);
        if (!missing.isEmpty()) {
            throw ProblemException.refused(
                    "not_publishable", "A LIVE journey needs a phase with a step, a persona and an owner.", missing);
        }
    }

    private static List<Violation> missing(JourneyContent content) {
        var missing = new ArrayList<Violation>();
        if (content.map().steps().findAny().isEmpty()) {
            missing.add(new Violation("phases", "needs a phase with at least one step"));
        }
        if (content.profile().personaIds().isEmpty()) {
            missing.add(new Violation("personaIds", "needs at least one persona"));
        }
        if (content.profile().ownership().ownerId() == null) {
            missing.add(new Violation("ownerId", "needs an owner"));
        }
        return missing;
    }
}
