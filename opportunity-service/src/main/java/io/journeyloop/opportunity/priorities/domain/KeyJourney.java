package io.journeyloop.opportunity.priorities.domain;

import io.journeyloop.opportunity.measurement.domain.Rounding;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Those with anything at all, the most first, with their shares added up. */
    public static List<KeyJourney> of(List<JourneyVolume> volumes, VolumeBasis basis) {
        List<JourneyVolume> counted = volumes.stream()
                .filter(journey -> basis.count(journey) > 0)
                .sorted(Comparator.comparingLong(basis::count).reversed())
                .toList();
        long all = counted.stream().mapToLong(basis::count).sum();
        List<KeyJourney> journeys = new ArrayList<>();
        long before = 0;
        for (JourneyVolume journey : counted) {
            long n = basis.count(journey);
            long until = before + n;
            journeys.add(new KeyJourney(
                    journeys.size() + 1,
                    journey.journeyId(),
                    journey.key(),
                    journey.title(),
                    n,
                    Rounding.to(Rounding.SCALED, (double) n / all),
                    Rounding.to(Rounding.SCALED, (double) until / all),
                    before < MOST * all));
            before = until;
        }
        return List.copyOf(journeys);
    }
}
