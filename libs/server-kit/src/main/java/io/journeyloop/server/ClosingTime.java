package io.journeyloop.server;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Between the signal to end and the end ({@code quarkus.shutdown.delay}) requests are still served, but every answer asks
 * its client to close the connection. A Service of Kubernetes chooses an instance for a new connection only: without
 * this, a client that keeps its connection would go on with the old instance until that is gone, with a request on the
 * way.
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
