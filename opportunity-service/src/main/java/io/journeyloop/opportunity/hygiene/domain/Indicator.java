package io.journeyloop.opportunity.hygiene.domain;

import org.jspecify.annotations.Nullable;

/**
 * One sign of maturity.
 *
 * @param name what is looked at
 * @param level which it takes
 * @param leg which it strengthens
 * @param value what was found; null where there is nothing to have a share of
 * @param target what is enough
 * @param evidence what was found, in words
 * @param toDo what to do where it is not enough
 */
public record Indicator(
        Name name,
        Level level,
        Leg leg,
        @Nullable Double value,
        double target,
        boolean met,
        String evidence,
        String toDo) {

    /** What is looked at. */
    public enum Name {
        ACTIVE_PERSONAS,
        MAPPED_JOURNEYS,
        FEEDBACK,
        VALIDATED_INSIGHTS,
        JOURNEYS_HEARD,
        GROUNDED_OPPORTUNITIES,
        PLANNED_SOLUTIONS,
        CONNECTED_JOURNEYS,
        LIVE_JOURNEYS,
        KINDS_OF_SOURCE,
        OWNED_OPPORTUNITIES,
        SCORED_OPPORTUNITIES,
        FRESH_EVIDENCE,
        PROVEN_SOLUTIONS,
        CLOSED_CYCLES
    }

    static Indicator count(Name name, Level level, Leg leg, long value, long target, String what, String toDo) {
        return new Indicator(name, level, leg, (double) value, target, value >= target, value + " " + what, toDo);
    }

    /** A share of nothing is not enough. */
    static Indicator share(
            Name name, Level level, Leg leg, long part, long whole, double target, String what, String toDo) {
        Double value = whole == 0 ? null : Math.round(1e4 * part / whole) / 1e4;
        return new Indicator(
                name,
                level,
                leg,
                value,
                target,
                value != null && value >= target,
                part + " of " + whole + " " + what,
                toDo);
    }
}
