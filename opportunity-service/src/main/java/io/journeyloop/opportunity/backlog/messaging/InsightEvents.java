package io.journeyloop.opportunity.backlog.messaging;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.opportunity.backlog.application.InsightSuccession;
import io.journeyloop.opportunity.backlog.application.Rescoring;
import io.journeyloop.opportunity.replica.InsightReplica;
import io.journeyloop.opportunity.replica.InsightState;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Scores anew what an insight speaks for, when the insight's status or places move, or another one speaks for it. */
@ApplicationScoped
class InsightEvents implements EventHandler {

    static final String ARCHIVED = "journeyloop.insight.archived.v1";
    static final Set<String> TYPES =
            Set.of("journeyloop.insight.created.v1", "journeyloop.insight.changed.v1", ARCHIVED);

    private final InsightReplica insights;
    private final InsightSuccession succession;
    private final Rescoring rescoring;

    InsightEvents(InsightReplica insights, InsightSuccession succession, Rescoring rescoring) {
        this.insights = insights;
        this.succession = succession;
        this.rescoring = rescoring;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        InsightState state = event.dataAs(InsightState.class);
        boolean archived = event.type().equals(ARCHIVED);
        return TenantTurn.take(connection, event.tenantId())
                .chain(() -> insights.remember(connection, event, state, archived))
                .chain(isNews -> isNews
                        ? follow(connection, event.tenantId(), state, archived)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> follow(SqlConnection connection, UUID tenantId, InsightState state, boolean archived) {
        UUID survivor = state.mergedIntoId();
        Uni<Void> followed = archived && survivor != null
                ? succession
                        .follow(connection, tenantId, state.insightId(), survivor)
                        .chain(() -> rescoring.afterInsight(connection, tenantId, survivor))
                : succession.takeBack(connection, tenantId, state.insightId());
        return followed.chain(() -> rescoring.afterInsight(connection, tenantId, state.insightId()));
    }
}
