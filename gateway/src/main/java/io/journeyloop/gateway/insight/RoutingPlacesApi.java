package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.journey.Touchpoint;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What leads from a place that a rule or waiting feedback names, by ids or by keys, to what is there. */
@GraphQLApi
public class RoutingPlacesApi {
    private final Journeys journeys;
    private final MapParts parts;

    RoutingPlacesApi(Journeys journeys, MapParts parts) {
        this.journeys = journeys;
        this.parts = parts;
    }

    @Description("The journey; null when none has the id or key.")
    public Uni<Journey> journey(@Source RoutingPlace place) {
        String key = place.journeyKey();
        return place.journeyId() == null && key != null ? journeys.keyed(key) : journeys.find(place.journeyId());
    }

    @Description("The step; null for the journey as a whole, and when its map has none with the id or key.")
    public Uni<Step> step(@Source RoutingPlace place) {
        String key = place.stepKey();
        return place.stepId() == null && key != null
                ? among(place, RoutingPlacesApi::steps, key, Step::key)
                : parts.step(place.journeyId(), place.stepId());
    }

    @Description("The touchpoint; null for the step as a whole, and when the map has none with the id or key.")
    public Uni<Touchpoint> touchpoint(@Source RoutingPlace place) {
        String key = place.touchpointKey();
        return place.touchpointId() == null && key != null
                ? among(place, RoutingPlacesApi::touchpoints, key, Touchpoint::key)
                : parts.touchpoint(place.journeyId(), place.touchpointId());
    }

    private <T> Uni<@Nullable T> among(
            RoutingPlace place, Function<Journey, Stream<T>> inMap, String key, Function<T, String> keyOf) {
        return journey(place)
                .map(journey -> journey == null
                        ? null
                        : inMap.apply(journey)
                                .filter(part -> key.equals(keyOf.apply(part)))
                                .findFirst()
                                .orElse(null));
    }

    private static Stream<Step> steps(Journey journey) {
        return journey.phases().stream().flatMap(phase -> phase.steps().stream());
    }

    private static Stream<Touchpoint> touchpoints(Journey journey) {
        return steps(journey).flatMap(step -> step.touchpoints().stream());
    }
}
