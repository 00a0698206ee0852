package io.journeyloop.opportunity.hygiene.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one leg stands.
 *
 * @param strength share of its indicators that are met, 0 to 1
 */
public record LegReport(Leg leg, double strength, State state, List<Indicator> indicators) {

    /** How well it carries. */
    public enum State {
        /** Nothing of it is there. */
        LACKING,
        /** Less than half of it is there. */
        WEAK,
        /** At least half of it is there. */
        STANDS
    }

    /** All three. */
    public static List<LegReport> of(Maturity maturity) {
        return Arrays.stream(Leg.values())
                .map(leg -> of(
                        leg,
                        maturity.indicators().stream()
                                .filter(indicator -> indicator.leg() == leg)
                                .toList()))
                .toList();
    }

    /** The weakest of them; null where all are as strong. */
    public static @Nullable Leg weakest(List<LegReport> reports) {
        LegReport weakest = Collections.min(reports, Comparator.comparingDouble(LegReport::strength));
        return reports.stream().allMatch(report -> report.strength() == weakest.strength()) ? null : weakest.leg();
    }

    private static LegReport of(Leg leg, List<Indicator> indicators) {
        long met = indicators.stream().filter(Indicator::met).count();
        double strength = Math.round(1e4 * met / indicators.size()) / 1e4;
        State state = met == 0 ? State.LACKING : 2 * met < indicators.size() ? State.WEAK : State.STANDS;
        return new LegReport(leg, strength, state, indicators);
    }
}
