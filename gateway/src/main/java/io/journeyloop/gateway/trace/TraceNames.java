package io.journeyloop.gateway.trace;

import io.journeyloop.gateway.insight.DefinedMetric;
import io.journeyloop.gateway.insight.DefinedMetrics;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.Step;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the places and metrics of a trace are called, in as many calls whatever their number. */
@RequestScoped
class TraceNames {
    private final Journeys journeys;
    private final DefinedMetrics metrics;

    TraceNames(Journeys journeys, DefinedMetrics metrics) {
        this.journeys = journeys;
        this.metrics = metrics;
    }

    /** By their ids; what is not there has no name. */
    record Names(Map<String, Journey> journeys, Map<String, String> steps, Map<String, String> metrics) {}

    /** Without the names that a service doesn't tell now: how things hang together is worth knowing all the same. */
    Uni<Names> of(Walk walk) {
        Walk.Places places = walk.places();
        List<String> journeyIds = Stream.concat(places.journeys().stream(), places.steps().values().stream())
                .distinct()
                .toList();
        return known(journeys.all(journeyIds))
                .chain(found -> known(journeys.steps(
                                journeyIds, List.copyOf(places.steps().keySet())))
                        .chain(steps -> known(metrics(walk))
                                .map(metrics -> new Names(
                                        by(found, Journey::id, Function.identity()),
                                        by(steps, Step::id, Step::name),
                                        by(metrics, DefinedMetric::id, DefinedMetric::name)))));
    }

    private Uni<List<DefinedMetric>> metrics(Walk walk) {
        return metrics.all(walk.judged().stream()
                .map(Walk.Judged::judge)
                .filter(Walk.Judge::defined)
                .map(Walk.Judge::id)
                .distinct()
                .toList());
    }

    private static <T> Uni<List<T>> known(Uni<List<T>> asked) {
        return asked.onFailure().recoverWithItem(List.of());
    }

    private static <T, V> Map<String, V> by(List<T> found, Function<T, String> id, Function<T, V> value) {
        return found.stream().collect(Collectors.toMap(id, value, (one, same) -> one));
    }
}
