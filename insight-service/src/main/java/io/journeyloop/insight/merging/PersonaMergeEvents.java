package io.journeyloop.insight.merging;

import io.journeyloop.insight.evidence.PersonaEvidence;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets feedback, figures and insights follow a merged persona. Nobody takes feedback in meanwhile. */
@ApplicationScoped
class PersonaMergeEvents implements EventHandler {

    private final MergedFeedback feedback;
    private final MergedInsights insights;
    private final PersonaEvidence evidence;

    PersonaMergeEvents(MergedFeedback feedback, MergedInsights insights, PersonaEvidence evidence) {
        this.feedback = feedback;
        this.insights = insights;
        this.evidence = evidence;
    }

    /** What is read of a merge's announcement. */
    record Merge(UUID personaId, UUID mergedIntoId) {}

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.persona.merged.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        UUID tenantId = event.tenantId();
        Merge merge = event.dataAs(Merge.class);
        return StructureLock.exclusive(connection, tenantId)
                .chain(() -> feedback.follow(connection, tenantId, merge))
                .chain(() -> insights.follow(connection, tenantId, merge))
                .chain(() -> evidence.recount(connection, tenantId, List.of(merge.personaId(), merge.mergedIntoId())));
    }
}
