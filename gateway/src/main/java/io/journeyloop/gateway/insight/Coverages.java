package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads the coverage of all journeys of a level in one call. */
@RequestScoped
class Coverages {
    private static final int MOST = 500;

    private final Downstream downstream;
    private final InsightClient client;
    private final Batch<String, EvidenceCoverage> loaded;

    Coverages(Waves waves, Downstream downstream, @RestClient InsightClient client) {
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, MOST, this::batch);
    }

    /** Null where insight-service has not heard of the journey. */
    Uni<@Nullable EvidenceCoverage> of(String journeyId) {
        return loaded.load(journeyId);
    }

    private Uni<Map<String, EvidenceCoverage>> batch(Set<String> journeyIds) {
        return downstream
                .read(Service.INSIGHT, () -> client.coverage(new InsightClient.CoverageRequest(Batch.sent(journeyIds))))
                .map(found -> found.by(EvidenceCoverage::journeyId));
    }
}
