package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Loads the segments of all personas of a level in one call. */
@RequestScoped
class Segments {
    private final Downstream downstream;
    private final SegmentClient client;
    private final Batch<String, List<Segment>> loaded;

    Segments(Waves waves, Downstream downstream, @RestClient SegmentClient client) {
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    Uni<List<Segment>> of(String personaId) {
        return Batch.list(loaded, personaId);
    }

    private Uni<Map<String, List<Segment>>> batch(Set<String> personaIds) {
        return downstream
                .read(Service.PERSONA, () -> client.batch(new SegmentClient.BatchRequest(List.copyOf(personaIds))))
                .map(found -> found.items().stream()
                        .filter(segment -> segment.personaId() != null)
                        .collect(Collectors.groupingBy(segment -> Objects.requireNonNull(segment.personaId()))));
    }
}
