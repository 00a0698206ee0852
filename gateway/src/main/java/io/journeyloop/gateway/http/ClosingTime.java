package io.journeyloop.gateway.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * As in the services: between the signal to end and the end ({@code quarkus.shutdown.delay}) requests are still served, but
 * every answer asks its client to close the connection and to come again, which leads it to another instance.
 */
@ApplicationScoped
class ClosingTime {

    private static final int BEFORE_EVERYTHING = 10_000;

    private volatile boolean ending;

    void begin(@Observes ShutdownDelayInitiatedEvent signal) {
        ending = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::sendAway, BEFORE_EVERYTHING);
    }

    private void sendAway(RoutingContext context) {
        if (ending) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.next();
    }
}
