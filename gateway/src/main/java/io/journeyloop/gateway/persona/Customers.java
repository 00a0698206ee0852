package io.journeyloop.gateway.persona;

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

/** Loads customers by their opaque keys for whichever fields of a request need them. */
@RequestScoped
public class Customers {
    private final Downstream downstream;
    private final CustomerClient client;
    private final Batch<String, Customer> byKey;

    Customers(Waves waves, Downstream downstream, @RestClient CustomerClient client) {
        this.downstream = downstream;
        this.client = client;
        this.byKey = new Batch<>(waves, this::batch);
    }

    /** Null when nothing is known of the customer, or none is named. */
    public Uni<@Nullable Customer> find(@Nullable String customerKey) {
        return customerKey == null ? Uni.createFrom().nullItem() : byKey.load(customerKey);
    }

    private Uni<Map<String, Customer>> batch(Set<String> customerKeys) {
        return downstream
                .read(Service.PERSONA, () -> client.batch(new CustomerClient.BatchRequest(Batch.sent(customerKeys))))
                .map(found -> found.by(Customer::customerKey));
    }
}
