package io.journeyloop.opportunity.backlog.messaging;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.opportunity.backlog.application.Rescoring;
import io.journeyloop.opportunity.replica.InsightReplica;
import io.journeyloop.opportunity.replica.InsightState;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Scores anew what an insight speaks for, when the insight's status or places move. */
@ApplicationScoped
class InsightEvents implements EventHandler {

    private static final String ARCHIVED = "journeyloop.insight.archived.v1";

    private final InsightReplica insights;
    private final Rescoring rescoring;

    InsightEvents(InsightReplica insights, Rescoring rescoring) {
        this.insights = insights;
        this.rescoring = rescoring;
    }

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.insight.created.v1", "journeyloop.insight.changed.v1", ARCHIVED);
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        InsightState state = event.dataAs(InsightState.class);
        boolean archived = event.type().equals(ARCHIVED);
        return TenantTurn.take(connection, event.tenantId())
                .chain(() -> insights.remember(connection, event, state, archived))
                .chain(isNews -> isNews
                        ? rescoring.afterInsight(connection, event.tenantId(), state.insightId())
                        : Uni.createFrom().voidItem());
    }
}
