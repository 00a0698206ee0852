package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
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

/** Loads the newest revisions: of all journeys of a level in one call. */
@RequestScoped
class Revisions {
    private final Downstream downstream;
    private final RevisionClient client;
    private final Batch<RevisionKey, List<Revision>> loaded;

    Revisions(Waves waves, Downstream downstream, @RestClient RevisionClient client) {
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    Uni<List<Revision>> ofJourney(String journeyId, @Nullable Integer first) {
        return FirstFew.of(first, limit -> Batch.list(loaded, new RevisionKey(journeyId, limit)));
    }

    /** Asks for as many as the greediest field wants; each then takes its own. */
    private Uni<Map<RevisionKey, List<Revision>>> batch(Set<RevisionKey> keys) {
        List<String> journeyIds =
                keys.stream().map(RevisionKey::journeyId).distinct().toList();
        int most = keys.stream().mapToInt(RevisionKey::first).max().orElse(1);
        return downstream
                .read(Service.JOURNEY, () -> client.batch(new RevisionClient.BatchRequest(journeyIds, most)))
                .map(found -> found.by(RevisionClient.OfJourney::journeyId))
                .map(byJourney -> {
                    Map<RevisionKey, List<Revision>> taken = new HashMap<>();
                    for (RevisionKey key : keys) {
                        RevisionClient.OfJourney found = byJourney.get(key.journeyId());
                        if (found != null) {
                            taken.put(key, FirstFew.head(found.revisions(), key.first()));
                        }
                    }
                    return taken;
                });
    }
}
