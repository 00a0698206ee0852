package io.journeyloop.gateway.priority;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.SharedReads;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.relay.FirstFew;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads priorities: of all journeys of a level in one call. */
@RequestScoped
class Priorities {
    private final SharedReads lists;
    private final Downstream downstream;
    private final PriorityClient client;
    private final Batch<PriorityKey, List<Priority>> loaded;

    Priorities(Waves waves, SharedReads lists, Downstream downstream, @RestClient PriorityClient client) {
        this.lists = lists;
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    Uni<List<Priority>> ofJourney(String journeyId, @Nullable Integer first) {
        return FirstFew.of(first, limit -> Batch.list(loaded, new PriorityKey(journeyId, limit)));
    }

    Uni<List<Priority>> everywhere(@Nullable Integer first) {
        return narrowed(null, null, null, first);
    }

    /** Of one journey, with those below it, for one persona: as far as these are given. */
    Uni<List<Priority>> narrowed(
            @Nullable String journeyId,
            @Nullable String personaId,
            @Nullable Boolean subtree,
            @Nullable Integer first) {
        return FirstFew.of(
                first,
                limit -> lists.read(
                                Service.OPPORTUNITY,
                                () -> client.list(journeyId, personaId, subtree, limit),
                                "priorities",
                                journeyId,
                                personaId,
                                subtree,
                                limit)
                        .map(Items::items));
    }

    /** Asks for as many as the greediest field wants; each then takes its own. */
    private Uni<Map<PriorityKey, List<Priority>>> batch(Set<PriorityKey> keys) {
        List<String> journeyIds =
                keys.stream().map(PriorityKey::journeyId).distinct().toList();
        int most = keys.stream().mapToInt(PriorityKey::first).max().orElse(1);
        return downstream
                .read(Service.OPPORTUNITY, () -> client.batch(new PriorityClient.BatchRequest(journeyIds, most)))
                .map(found -> found.by(PriorityClient.OfJourney::journeyId))
                .map(byJourney -> {
                    Map<PriorityKey, List<Priority>> taken = new HashMap<>();
                    for (PriorityKey key : keys) {
                        PriorityClient.OfJourney found = byJourney.get(key.journeyId());
                        if (found != null) {
                            taken.put(key, FirstFew.head(found.priorities(), key.first()));
                        }
                    }
                    return taken;
                });
    }
}
