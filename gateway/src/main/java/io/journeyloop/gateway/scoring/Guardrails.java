package io.journeyloop.gateway.scoring;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads guardrails by id for whichever fields of a request need them. */
@RequestScoped
class Guardrails {
    private final Downstream downstream;
    private final GuardrailClient client;
    private final Batch<String, Guardrail> byId;

    Guardrails(Waves waves, Downstream downstream, @RestClient GuardrailClient client) {
        this.downstream = downstream;
        this.client = client;
        this.byId = new Batch<>(waves, this::batch);
    }

    /** Null when there is none, or none is named. */
    Uni<@Nullable Guardrail> find(@Nullable String id) {
        return id != null && Ids.isPossible(id)
                ? byId.load(id)
                : Uni.createFrom().nullItem();
    }

    private Uni<Map<String, Guardrail>> batch(Set<String> ids) {
        return downstream
                .read(Service.OPPORTUNITY, () -> client.batch(new GuardrailClient.BatchRequest(Batch.sent(ids))))
                .map(found -> found.by(Guardrail::id));
    }
}
