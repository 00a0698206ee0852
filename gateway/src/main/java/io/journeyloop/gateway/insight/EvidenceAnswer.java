package io.journeyloop.gateway.insight;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What insight-service answers one call with.
 *
 * @param items the places
 * @param insights the insights that were asked for by id
 */
record EvidenceAnswer(List<Evidence> items, List<Insight> insights) {

    Map<String, Evidence> placesByRef() {
        return items.stream().collect(Collectors.toMap(Evidence::ref, Function.identity()));
    }

    /** Those of the places too. */
    Stream<Insight> allInsights() {
        return Stream.concat(items.stream().flatMap(place -> place.insights().stream()), insights.stream());
    }
}
