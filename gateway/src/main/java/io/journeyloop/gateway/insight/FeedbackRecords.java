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

/** Loads the records that are cited somewhere, all of a level in one call. */
@RequestScoped
public class FeedbackRecords {
    private final Downstream downstream;
    private final FeedbackClient client;
    private final Batch<String, Feedback> byId;

    FeedbackRecords(Waves waves, Downstream downstream, @RestClient FeedbackClient client) {
        this.downstream = downstream;
        this.client = client;
        this.byId = new Batch<>(waves, this::batch);
    }

    /** Null when there is none, or none is named. */
    public Uni<@Nullable Feedback> find(@Nullable String id) {
        return id != null && Ids.isPossible(id)
                ? byId.load(id)
                : Uni.createFrom().nullItem();
    }

    /** In the order of the ids, without those that are not there. */
    Uni<List<Feedback>> all(List<String> ids) {
        return byId.loadAll(ids);
    }

    private Uni<Map<String, Feedback>> batch(Set<String> ids) {
        return downstream
                .read(Service.INSIGHT, () -> client.read(new FeedbackClient.BatchRequest(Batch.sent(ids))))
                .map(found -> found.by(Feedback::id));
    }
}
