package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads defined metrics by id for whichever fields of a request need them. */
@RequestScoped
public class DefinedMetrics {
    private final Downstream downstream;
    private final InsightClient client;
    private final Batch<String, DefinedMetric> byId;

    DefinedMetrics(Waves waves, Downstream downstream, @RestClient InsightClient client) {
        this.downstream = downstream;
        this.client = client;
        this.byId = new Batch<>(waves, this::batch);
    }

    /** Null when there is none, or none is named. */
    public Uni<@Nullable DefinedMetric> find(@Nullable String id) {
        return id != null && Ids.isPossible(id)
                ? byId.load(id)
                : Uni.createFrom().nullItem();
    }

    /** In the order of the ids, without those that are not there. */
    public Uni<List<DefinedMetric>> all(List<String> ids) {
        return byId.loadAll(ids);
    }

    private Uni<Map<String, DefinedMetric>> batch(Set<String> ids) {
        return downstream
                .read(Service.INSIGHT, () -> client.metrics(new InsightClient.MetricRequest(Batch.sent(ids))))
                .map(found -> found.by(DefinedMetric::id));
    }
}
