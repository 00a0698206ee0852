package io.journeyloop.gateway.cycle;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.cycle.CycleKey.ById;
import io.journeyloop.gateway.cycle.CycleKey.OfJourney;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.relay.FirstFew;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads cycles for whichever fields of a request need them: by ids and by journeys, in one call. */
@RequestScoped
class Cycles {
    private final Downstream downstream;
    private final CycleClient client;
    private final Batch<CycleKey, List<Cycle>> loaded;

    Cycles(Waves waves, Downstream downstream, @RestClient CycleClient client) {
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    /** Null when there is none. */
    Uni<@Nullable Cycle> find(String id) {
        return Ids.isPossible(id)
                ? Batch.one(loaded, new ById(id))
                : Uni.createFrom().nullItem();
    }

    /** The latest first. */
    Uni<List<Cycle>> ofJourney(String journeyId, @Nullable Integer first) {
        return FirstFew.of(first, limit -> Batch.list(loaded, new OfJourney(journeyId, limit)));
    }

    /** Asks for as many as the greediest field wants; each then takes its own. */
    private Uni<Map<CycleKey, List<Cycle>>> batch(Set<CycleKey> keys) {
        List<String> ids = new ArrayList<>();
        Set<String> journeyIds = new LinkedHashSet<>();
        int most = 1;
        for (CycleKey key : keys) {
            switch (key) {
                case ById(String id) -> ids.add(id);
                case OfJourney(String journeyId, int first) -> {
                    journeyIds.add(journeyId);
                    most = Math.max(most, first);
                }
            }
        }
        CycleClient.BatchRequest request = new CycleClient.BatchRequest(ids, Batch.sent(journeyIds), most);
        return downstream
                .read(Service.OPPORTUNITY, () -> client.batch(request))
                .map(Items::items)
                .invoke(cycles -> cycles.forEach(cycle -> loaded.prime(new ById(cycle.id()), List.of(cycle))))
                .map(cycles -> byKey(keys, cycles));
    }

    private static Map<CycleKey, List<Cycle>> byKey(Set<CycleKey> keys, List<Cycle> cycles) {
        Map<String, Cycle> byId = new HashMap<>();
        Map<String, List<Cycle>> byJourney = new HashMap<>();
        for (Cycle cycle : cycles) {
            byId.put(cycle.id(), cycle);
            byJourney
                    .computeIfAbsent(cycle.journeyId(), none -> new ArrayList<>())
                    .add(cycle);
        }
        Map<CycleKey, List<Cycle>> found = new HashMap<>();
        for (CycleKey key : keys) {
            switch (key) {
                case ById(String id) -> {
                    Cycle cycle = byId.get(id);
                    if (cycle != null) {
                        found.put(key, List.of(cycle));
                    }
                }
                case OfJourney(String journeyId, int first) ->
                    found.put(key, FirstFew.head(byJourney.getOrDefault(journeyId, List.of()), first));
            }
        }
        return found;
    }
}
