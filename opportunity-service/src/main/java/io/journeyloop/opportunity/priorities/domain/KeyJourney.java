package io.journeyloop.opportunity.priorities.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A journey in the order of how much happens on it (V. Pareto's few that carry most).
 *
 * @param rank from 1
 * @param n what is counted of it
 * @param share of all journeys, 0 to 1
 * @param cumulativeShare of this one and all before it
 * @param key whether it is one of the fewest that together carry four fifths
 */
public record KeyJourney(
        int rank,
        UUID journeyId,
        String journeyKey,
        String title,
        long n,
        double share,
        double cumulativeShare,
        boolean key) {

    private static final double MOST = 0.8;

    /** A journey with what is counted of it. */
    public record Counted(UUID journeyId, String key, String title, long n) {}

    /**
     * Adds up the shares.
     *
     * @param counted journeys with anything at all, the most first
     */
    public static List<KeyJourney> of(List<Counted> counted) {
        long all = counted.stream().mapToLong(Counted::n).sum();
        List<KeyJourney> journeys = new ArrayList<>();
        long before = 0;
        for (Counted journey : counted) {
            long until = before + journey.n();
            journeys.add(new KeyJourney(
                    journeys.size() + 1,
                    journey.journeyId(),
                    journey.key(),
                    journey.title(),
                    journey.n(),
                    Rounding.of((double) journey.n() / all),
                    Rounding.of((double) until / all),
                    before < MOST * all));
            before = until;
        }
        return List.copyOf(journeys);
    }
}
