package io.journeyloop.insight.measurement;

import io.journeyloop.kit.inbox.BadEventException;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes questions; they are answered a moment later, so that counting keeps no other event waiting. */
@ApplicationScoped
class MeasurementEvents implements EventHandler {

    private final MeasurementQueue queue;

    MeasurementEvents(MeasurementQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.measurement.requested.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        MeasurementRequest request = event.dataAs(MeasurementRequest.class);
        if (!request.isComplete()) {
            throw new BadEventException(
                    "A question lacks its metric or its samples", new IllegalArgumentException(request.toString()));
        }
        return queue.add(connection, event.tenantId(), event.version(), request);
    }
}
