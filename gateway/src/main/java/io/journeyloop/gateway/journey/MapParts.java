package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.relay.Node;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Finds phases, steps and touchpoints by their own ids. */
@RequestScoped
public class MapParts {
    private final Waves waves;
    private final Downstream downstream;
    private final JourneyClient client;
    private final Journeys journeys;

    MapParts(Waves waves, Downstream downstream, @RestClient JourneyClient client, Journeys journeys) {
        this.waves = waves;
        this.downstream = downstream;
        this.client = client;
        this.journeys = journeys;
    }

    /** Null when no map has such a part now. */
    public Uni<@Nullable Node> find(String id) {
        JourneyClient.PartsRequest request = new JourneyClient.PartsRequest(List.of(id));
        return waves.track(downstream.read(Service.JOURNEY, () -> client.places(request)))
                .flatMap(found -> found.items().isEmpty()
                        ? Uni.createFrom().nullItem()
                        : journeys.find(found.items().getFirst().journeyId()))
                .map(journey -> journey == null ? null : part(journey, id));
    }

    private static @Nullable Node part(Journey journey, String id) {
        return journey.phases().stream()
                .<Node>flatMap(phase ->
                        Stream.concat(Stream.of(phase), phase.steps().stream().flatMap(MapParts::parts)))
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Node> parts(Step step) {
        return Stream.concat(Stream.of(step), step.touchpoints().stream());
    }
}
