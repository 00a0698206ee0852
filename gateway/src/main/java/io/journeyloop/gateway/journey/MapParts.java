package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.journey.JourneyClient.PlaceOfPart;
import io.journeyloop.gateway.relay.Node;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Finds phases, steps and touchpoints by their own ids: in the journey that is named with them, or in the one whose map
 * has them now.
 */
@RequestScoped
public class MapParts {
    private final Downstream downstream;
    private final JourneyClient client;
    private final Journeys journeys;
    private final Batch<String, PlaceOfPart> places;

    MapParts(Waves waves, Downstream downstream, @RestClient JourneyClient client, Journeys journeys) {
        this.downstream = downstream;
        this.client = client;
        this.journeys = journeys;
        this.places = new Batch<>(waves, this::batch);
    }

    /** Null when no map has such a part now. */
    public Uni<@Nullable Node> find(String id) {
        return part(Node.class, null, id);
    }

    /** Null when the journey has no such part, or none is named. */
    public Uni<@Nullable Node> find(@Nullable String journeyId, @Nullable String id) {
        return part(Node.class, journeyId, id);
    }

    /** Null when there is no such phase, or none is named. */
    public Uni<@Nullable Phase> phase(@Nullable String journeyId, @Nullable String id) {
        return part(Phase.class, journeyId, id);
    }

    /** Null when there is no such step, or none is named. */
    public Uni<@Nullable Step> step(@Nullable String journeyId, @Nullable String id) {
        return part(Step.class, journeyId, id);
    }

    /** Null when there is no such touchpoint, or none is named. */
    public Uni<@Nullable Touchpoint> touchpoint(@Nullable String journeyId, @Nullable String id) {
        return part(Touchpoint.class, journeyId, id);
    }

    private <T extends Node> Uni<@Nullable T> part(Class<T> kind, @Nullable String journeyId, @Nullable String id) {
        if (id == null || !Ids.isPossible(id)) {
            return Uni.createFrom().nullItem();
        }
        return (journeyId == null ? home(id) : journeys.find(journeyId))
                .map(journey -> journey == null ? null : part(journey, kind, id));
    }

    /** The journey whose map has the part now. */
    private Uni<@Nullable Journey> home(String id) {
        return places.load(id).flatMap(place -> journeys.find(place == null ? null : place.journeyId()));
    }

    private Uni<Map<String, PlaceOfPart>> batch(Set<String> ids) {
        return downstream
                .read(Service.JOURNEY, () -> client.places(new JourneyClient.PartsRequest(Batch.sent(ids))))
                .map(found -> found.by(PlaceOfPart::id));
    }

    private static <T extends Node> @Nullable T part(Journey journey, Class<T> kind, String id) {
        return journey.phases().stream()
                .<Node>flatMap(phase ->
                        Stream.concat(Stream.of(phase), phase.steps().stream().flatMap(MapParts::parts)))
                .filter(part -> kind.isInstance(part) && part.id().equals(id))
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Node> parts(Step step) {
        return Stream.concat(Stream.of(step), step.touchpoints().stream());
    }
}
