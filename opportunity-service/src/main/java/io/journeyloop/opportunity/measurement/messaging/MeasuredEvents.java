package io.journeyloop.opportunity.measurement.messaging;

import io.journeyloop.kit.inbox.BadEventException;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.opportunity.measurement.application.Measuring;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes what insight-service has counted, in the tenant's turn: a verdict changes what others change, too. */
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
            var answer = fact.toAnswer();
            return TenantTurn.take(connection, event.tenantId())
                    .chain(() -> measuring.answered(
                            connection, event.tenantId(), fact.measurementId(), event.version(), answer));
        } catch (IllegalArgumentException incomplete) {
            throw new BadEventException("An answer lacks its figures", incomplete);
        }
    }
}
