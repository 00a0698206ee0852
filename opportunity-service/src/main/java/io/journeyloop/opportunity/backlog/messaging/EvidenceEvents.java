package io.journeyloop.opportunity.backlog.messaging;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.opportunity.backlog.application.Rescoring;
import io.journeyloop.opportunity.measurement.application.Measuring;
import io.journeyloop.opportunity.replica.EvidenceReplica;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Scores and measures anew what rests on a step or journey, when its evidence moves. */
@ApplicationScoped
class EvidenceEvents implements EventHandler {

    static final Set<String> TYPES = Set.of("journeyloop.evidence.changed.v1");

    private final EvidenceReplica evidence;
    private final Rescoring rescoring;
    private final Measuring measuring;
    private final RankingLag lag;

    EvidenceEvents(EvidenceReplica evidence, Rescoring rescoring, Measuring measuring, RankingLag lag) {
        this.evidence = evidence;
        this.rescoring = rescoring;
        this.measuring = measuring;
        this.lag = lag;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        return handleAll(List.of(event), connection);
    }

    /** Feedback moves many scopes at once, and an opportunity may rest on several of them: it is scored once. */
    @Override
    public Uni<Void> handleAll(List<Event> events, SqlConnection connection) {
        UUID tenantId = events.getFirst().tenantId();
        return TenantTurn.take(connection, tenantId)
                .chain(() -> evidence.remember(connection, tenantId, events))
                .chain(news -> news.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : rescoring
                                .afterScopes(connection, tenantId, news)
                                .invoke(moved -> lag.record(events, moved))
                                .chain(() -> measuring.evidenceMoved(connection, tenantId, news)));
    }
}
