package io.journeyloop.opportunity.scoring.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind an opportunity.
 *
 * @param n feedback records on its steps and journeys
 * @param insights linked insights that count
 * @param distinctCustomers different customers; null where several places overlap in an unknown way
 * @param customersAtLeast different customers of the place that has most; exact where distinctCustomers is known
 * @param sourceTypes kinds of source, sorted
 * @param experience weighted mean experience of its places, -2 to 2; null where nothing tells
 * @param satisfaction mean of all rated answers about its places on the same scale; null without any
 * @param demand what customers said of its importance; null where none has
 */
public record Evidence(
        long n,
        long insights,
        @Nullable Long distinctCustomers,
        long customersAtLeast,
        List<String> sourceTypes,
        @Nullable Double experience,
        @Nullable Double satisfaction,
        @Nullable Demand demand) {

    public static final Evidence NONE = new Evidence(0, 0, 0L, 0, List.of(), null, null, null);

    /**
     * Pools the places that an opportunity is about. A journey as a whole already contains its steps, so a step beside
     * its whole journey is left out.
     */
    public static Evidence pool(long insights, List<ScopeEvidence> places, @Nullable Demand demand) {
        List<ScopeEvidence> counted = withoutContained(places);
        return new Evidence(
                counted.stream().mapToLong(ScopeEvidence::feedbackCount).sum(),
                insights,
                distinctCustomers(counted),
                counted.stream()
                        .mapToLong(ScopeEvidence::distinctCustomers)
                        .max()
                        .orElse(0),
                counted.stream()
                        .flatMap(place -> place.sourceTypes().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                experience(counted),
                satisfaction(counted),
                demand);
    }

    private static List<ScopeEvidence> withoutContained(List<ScopeEvidence> places) {
        Set<UUID> wholeJourneys = new HashSet<>();
        places.stream().filter(place -> place.stepId() == null).forEach(place -> wholeJourneys.add(place.journeyId()));
        return places.stream()
                .filter(place -> place.stepId() == null || !wholeJourneys.contains(place.journeyId()))
                .toList();
    }

    /** One customer may have spoken at several steps, so the figures of several places can't be added up. */
    private static @Nullable Long distinctCustomers(List<ScopeEvidence> places) {
        List<ScopeEvidence> speaking =
                places.stream().filter(place -> place.feedbackCount() > 0).toList();
        return switch (speaking.size()) {
            case 0 -> 0L;
            case 1 -> speaking.getFirst().distinctCustomers();
            default -> null;
        };
    }

    private static @Nullable Double satisfaction(List<ScopeEvidence> places) {
        double sum = 0;
        long answers = 0;
        for (ScopeEvidence place : places) {
            Double mean = place.answersMean();
            if (mean != null) {
                answers += place.answers();
                sum += mean * place.answers();
            }
        }
        return answers > 0 ? Figures.rounded(sum / answers) : null;
    }

    private static @Nullable Double experience(List<ScopeEvidence> places) {
        double weights = 0;
        double sum = 0;
        for (ScopeEvidence place : places) {
            Double experience = place.experience();
            if (experience != null) {
                weights += place.experienceWeight();
                sum += experience * place.experienceWeight();
            }
        }
        return weights > 0 ? Figures.rounded(sum / weights) : null;
    }
}
