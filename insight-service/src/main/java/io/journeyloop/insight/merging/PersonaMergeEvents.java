package io.journeyloop.insight.merging;

import io.journeyloop.insight.feedback.application.LateBinding;
import io.journeyloop.insight.structure.PersonaMerges;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Lets feedback, figures and insights follow a merged persona. Nobody takes feedback in meanwhile. */
@ApplicationScoped
class PersonaMergeEvents implements EventHandler {

    private final PersonaMerges merges;
    private final LateBinding feedback;
    private final MergedInsights insights;

    PersonaMergeEvents(PersonaMerges merges, LateBinding feedback, MergedInsights insights) {
        this.merges = merges;
        this.feedback = feedback;
        this.insights = insights;
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
                .chain(() -> merges.store(connection, tenantId, merge.personaId(), merge.mergedIntoId()))
                .chain(() -> feedback.handOver(connection, tenantId, merge.personaId()))
                .chain(() -> insights.follow(connection, tenantId, merge.personaId()));
    }
}
