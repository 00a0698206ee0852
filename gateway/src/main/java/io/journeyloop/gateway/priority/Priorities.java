package io.journeyloop.gateway.priority;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads priorities: of all journeys of a level in one call. */
@RequestScoped
class Priorities {
    private static final int USUAL = 5;
    private static final int LARGEST = 50;

    private final Waves waves;
    private final Downstream downstream;
    private final PriorityClient client;
    private final Batch<PriorityKey, List<Priority>> loaded;

    Priorities(Waves waves, Downstream downstream, @RestClient PriorityClient client) {
        this.waves = waves;
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    Uni<List<Priority>> ofJourney(String journeyId, @Nullable Integer first) {
        return limited(
                first,
                limit ->
                        loaded.load(new PriorityKey(journeyId, limit)).map(found -> found == null ? List.of() : found));
    }

    Uni<List<Priority>> everywhere(@Nullable Integer first) {
        return limited(
                first,
                limit -> waves.track(downstream.read(Service.OPPORTUNITY, () -> client.everywhere(limit)))
                        .map(Items::items));
    }

    private static Uni<List<Priority>> limited(@Nullable Integer first, IntFunction<Uni<List<Priority>>> read) {
        int limit = first == null ? USUAL : first;
        return limit < 1 || limit > LARGEST
                ? Uni.createFrom().failure(Failure.invalid("first", "must be between 1 and " + LARGEST))
                : read.apply(limit);
    }

    /** Asks for as many as the greediest field wants; each then takes its own. */
    private Uni<Map<PriorityKey, List<Priority>>> batch(Set<PriorityKey> keys) {
        List<String> journeyIds =
                keys.stream().map(PriorityKey::journeyId).distinct().toList();
        int most = keys.stream().mapToInt(PriorityKey::first).max().orElse(USUAL);
        return downstream
                .read(Service.OPPORTUNITY, () -> client.batch(new PriorityClient.BatchRequest(journeyIds, most)))
                .map(found -> found.by(PriorityClient.OfJourney::journeyId))
                .map(byJourney -> {
                    Map<PriorityKey, List<Priority>> taken = new HashMap<>();
                    for (PriorityKey key : keys) {
                        PriorityClient.OfJourney found = byJourney.get(key.journeyId());
                        if (found != null) {
                            taken.put(
                                    key,
                                    found.priorities().stream()
                                            .limit(key.first())
                                            .toList());
                        }
                    }
                    return taken;
                });
    }
}
