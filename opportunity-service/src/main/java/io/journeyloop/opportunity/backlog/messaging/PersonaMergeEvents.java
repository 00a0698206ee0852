package io.journeyloop.opportunity.backlog.messaging;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.opportunity.backlog.application.OpportunityWriter;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What is done for a merged persona is done for the surviving one from then on; no score depends on it. */
@ApplicationScoped
class PersonaMergeEvents implements EventHandler {

    private final OpportunityWriter opportunities;

    PersonaMergeEvents(OpportunityWriter opportunities) {
        this.opportunities = opportunities;
    }

    /** A merge as its service announces it, as far as this one reads it. */
    private record MergeFact(UUID personaId, UUID mergedIntoId) {}

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.persona.merged.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        MergeFact fact = event.dataAs(MergeFact.class);
        UUID tenant = event.tenantId();
        return TenantTurn.take(connection, tenant)
                .chain(() -> opportunities.followPersona(connection, tenant, fact.personaId(), fact.mergedIntoId()));
    }
}
