package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.persona.SegmentKey.ById;
import io.journeyloop.gateway.persona.SegmentKey.OfPersona;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads segments for whichever fields of a request need them: by ids and by personas, in one call. */
@RequestScoped
public class Segments {
    private final Downstream downstream;
    private final SegmentClient client;
    private final Batch<SegmentKey, List<Segment>> loaded;

    Segments(Waves waves, Downstream downstream, @RestClient SegmentClient client) {
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    /** Null when there is none, or none is named. */
    public Uni<@Nullable Segment> find(@Nullable String id) {
        return id != null && Ids.isPossible(id)
                ? Batch.one(loaded, new ById(id))
                : Uni.createFrom().nullItem();
    }

    /** The oldest first. */
    Uni<List<Segment>> of(String personaId) {
        return Batch.list(loaded, new OfPersona(personaId));
    }

    private Uni<Map<SegmentKey, List<Segment>>> batch(Set<SegmentKey> keys) {
        List<String> ids = new ArrayList<>();
        List<String> personaIds = new ArrayList<>();
        for (SegmentKey key : keys) {
            switch (key) {
                case ById(String id) -> ids.add(id);
                case OfPersona(String personaId) -> personaIds.add(personaId);
            }
        }
        return downstream
                .read(Service.PERSONA, () -> client.batch(new SegmentClient.BatchRequest(ids, personaIds)))
                .map(Items::items)
                .map(Segments::byEveryKey);
    }

    /** By their own ids archived segments are found, too; by personas they are not. */
    private static Map<SegmentKey, List<Segment>> byEveryKey(List<Segment> segments) {
        Map<SegmentKey, List<Segment>> found = new HashMap<>();
        for (Segment segment : segments) {
            found.put(new ById(segment.id()), List.of(segment));
            String personaId = segment.archivedAt() == null ? segment.personaId() : null;
            if (personaId != null) {
                found.computeIfAbsent(new OfPersona(personaId), none -> new ArrayList<>())
                        .add(segment);
            }
        }
        return found;
    }
}
