package io.journeyloop.opportunity.backlog.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What scores and ranks must be, from everything that was done, and apart from how the service computes them. */
final class Expected {

    /** Figures of a step. */
    record Figures(long n, double experience) {}

    /** What an opportunity was given; what it holds by merges is told by {@code mergedInto}. */
    static final class Item {
        final String id;
        final Set<UUID> steps;
        final Set<UUID> insights;
        Map<String, Double> inputs = Map.of();
        boolean open = true;
        boolean archived;

        @Nullable
        String mergedInto;

        Item(String id, Set<UUID> steps, Set<UUID> insights) {
            this.id = id;
            this.steps = steps;
            this.insights = insights;
        }
    }

    private static final double HALF_VOLUME = 30;

    final Map<UUID, Figures> evidence = new HashMap<>();
    final Map<UUID, Set<UUID>> insightSteps = new HashMap<>();
    final Map<String, Item> items = new LinkedHashMap<>();
    double customerWeight = 50;
    double businessWeight = 50;

    Item add(String id, Set<UUID> steps, Set<UUID> insights) {
        Item item = new Item(id, steps, insights);
        items.put(id, item);
        return item;
    }

    List<Item> inUse() {
        return items.values().stream().filter(item -> !item.archived).toList();
    }

    List<Item> merged() {
        return items.values().stream()
                .filter(item -> inUse().stream().anyMatch(other -> other.id.equals(item.mergedInto)))
                .toList();
    }

    /** The mean of both sides; null where either is unknown. */
    @Nullable
    Double score(Item item) {
        Double customer = item.inputs.get("customerValue");
        Double business = item.inputs.get("businessValue");
        Double felt = customer == null ? pain(item) : customer;
        return felt == null || business == null
                ? null
                : rounded((customerWeight * felt + businessWeight * business) / (customerWeight + businessWeight));
    }

    long n(Item item) {
        return places(item).stream()
                .map(evidence::get)
                .filter(Objects::nonNull)
                .mapToLong(Figures::n)
                .sum();
    }

    /** The ids of all that have a rank, the first first. */
    List<String> ranked() {
        return inUse().stream()
                .filter(item -> item.open)
                .sorted(Comparator.comparingDouble((Item item) -> worst(score(item), -1))
                        .thenComparingDouble(item -> worst(item.inputs.get("effort"), 1))
                        .thenComparing(item -> item.id))
                .map(item -> item.id)
                .toList();
    }

    private static double worst(@Nullable Double value, int sign) {
        return value == null ? Double.MAX_VALUE : sign * value;
    }

    private @Nullable Double pain(Item item) {
        List<Figures> told = new ArrayList<>();
        for (UUID place : places(item)) {
            Figures figures = evidence.get(place);
            if (figures != null) {
                told.add(figures);
            }
        }
        long n = n(item);
        if (n == 0) {
            return null;
        }
        double experience =
                rounded(told.stream().mapToDouble(Figures::experience).sum() / told.size());
        return rounded(100 * (2 - experience) / 4 * (n / (n + HALF_VOLUME)));
    }

    private Set<UUID> places(Item item) {
        Set<UUID> places = new HashSet<>();
        for (Item held : held(item)) {
            places.addAll(held.steps);
            held.insights.forEach(insight -> places.addAll(insightSteps.getOrDefault(insight, Set.of())));
        }
        return places;
    }

    private List<Item> held(Item item) {
        List<Item> held = new ArrayList<>(List.of(item));
        items.values().stream()
                .filter(other -> item.id.equals(other.mergedInto))
                .forEach(other -> held.addAll(held(other)));
        return held;
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).doubleValue();
    }
}
