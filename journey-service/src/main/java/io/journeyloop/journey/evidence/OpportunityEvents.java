package io.journeyloop.journey.evidence;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.kit.operations.ReadModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps current which steps open opportunities name. */
@ApplicationScoped
class OpportunityEvents implements EventHandler, ReadModel {
    private static final String ARCHIVED = "journeyloop.opportunity.archived.v1";

    private final KnownEvidence evidence;

    OpportunityEvents(KnownEvidence evidence) {
        this.evidence = evidence;
    }

    /** A new score changes neither what an opportunity is about nor whether it is open. */
    @Override
    public Set<String> types() {
        return Set.of("journeyloop.opportunity.created.v1", "journeyloop.opportunity.changed.v1", ARCHIVED);
    }

    @Override
    public List<String> tables() {
        return List.of("known_opportunity", "known_opportunity_step");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        return remember(event, connection);
    }

    @Override
    public Uni<Void> remember(Event event, SqlConnection connection) {
        var fact = event.dataAs(OpportunityFact.class);
        var known = event.type().equals(ARCHIVED)
                ? new OpportunityFact(fact.opportunityId(), "ARCHIVED", fact.links())
                : fact;
        return evidence.learn(connection, event.tenantId(), event.version(), known);
    }
}
