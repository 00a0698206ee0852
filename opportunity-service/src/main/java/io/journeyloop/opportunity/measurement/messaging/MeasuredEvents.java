package io.journeyloop.opportunity.measurement.messaging;

import io.journeyloop.kit.inbox.BadEventException;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.opportunity.measurement.application.Measuring;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes what insight-service has counted. */
@ApplicationScoped
class MeasuredEvents implements EventHandler {

    private final Measuring measuring;

    MeasuredEvents(Measuring measuring) {
        this.measuring = measuring;
    }

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.evidence.measured.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        MeasuredFact fact = event.dataAs(MeasuredFact.class);
        try {
            return measuring.answered(
                    connection, event.tenantId(), fact.measurementId(), event.version(), fact.toAnswer());
        } catch (IllegalArgumentException incomplete) {
            throw new BadEventException("An answer lacks its figures", incomplete);
        }
    }
}
