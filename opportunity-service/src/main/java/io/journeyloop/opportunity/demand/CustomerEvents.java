package io.journeyloop.opportunity.demand;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Forgets what an erased customer has asked for. */
@ApplicationScoped
class CustomerEvents implements EventHandler {

    private final Demands demands;

    CustomerEvents(Demands demands) {
        this.demands = demands;
    }

    /** An erasure as its service announces it, as far as this one reads it. */
    private record Erased(String customerHash) {}

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.customer.erased.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        UUID tenant = event.tenantId();
        String hash = event.dataAs(Erased.class).customerHash();
        return TenantTurn.take(connection, tenant).chain(() -> demands.forget(connection, tenant, hash));
    }
}
