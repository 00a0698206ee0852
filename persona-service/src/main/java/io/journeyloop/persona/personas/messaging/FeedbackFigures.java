package io.journeyloop.persona.personas.messaging;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.kit.operations.ReadModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the newest figures about the feedback of each persona. */
@ApplicationScoped
class FeedbackFigures implements EventHandler, ReadModel {

    private static final String TAKE = """
            insert into persona_evidence as e (tenant_id, persona_id, feedback_count, customer_count, version)
            values ($1, $2, $3, $4, $5)
            on conflict (tenant_id, persona_id) do update set feedback_count = excluded.feedback_count,
                customer_count = excluded.customer_count, version = excluded.version
            where e.version < excluded.version
            """;

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.persona-evidence.changed.v1");
    }

    @Override
    public List<String> tables() {
        return List.of("persona_evidence");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        return remember(event, connection);
    }

    @Override
    public Uni<Void> remember(Event event, SqlConnection connection) {
        Figures figures = event.dataAs(Figures.class);
        return connection
                .preparedQuery(TAKE)
                .execute(Tuple.of(
                        event.tenantId(),
                        figures.personaId(),
                        figures.feedbackCount(),
                        figures.distinctCustomers(),
                        event.version()))
                .replaceWithVoid();
    }

    /** What personas need to know of the feedback about them. */
    record Figures(UUID personaId, long feedbackCount, long distinctCustomers) {}
}
