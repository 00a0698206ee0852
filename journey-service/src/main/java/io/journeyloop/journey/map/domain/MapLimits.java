package io.journeyloop.journey.map.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.List;

/** How large one map may grow. */
public final class MapLimits {
    public static final int PHASES = 100;
    public static final int STEPS = 500;
    public static final int TOUCHPOINTS = 5_000;
    public static final int TRANSITIONS = 2_000;

    private MapLimits() {}

    /** @throws ProblemException 422 when the map is larger than that */
    public static JourneyMap check(JourneyMap map) {
        check("phases", map.phases().size(), PHASES);
        check("steps", map.steps().count(), STEPS);
        check("touchpoints", map.touchpoints().count(), TOUCHPOINTS);
        check("transitions", map.transitions().size(), TRANSITIONS);
        return map;
    }

    private static void check(String what, long count, int limit) {
        if (count > limit) {
            var message = "a journey has at most " + limit + " " + what;
            throw ProblemException.refused("map_too_large", "The map is full.", List.of(new Violation(what, message)));
        }
    }
}
