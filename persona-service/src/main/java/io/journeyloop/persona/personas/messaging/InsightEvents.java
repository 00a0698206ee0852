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
import org.jspecify.annotations.Nullable;

/** Keeps count of the insights about each persona. */
@ApplicationScoped
class InsightEvents implements EventHandler, ReadModel {

    private static final String ARCHIVED = "journeyloop.insight.archived.v1";

    private static final String TAKE_VERSION = """
            insert into insight_replica (tenant_id, insight_id, version) values ($1, $2, $3)
            on conflict (tenant_id, insight_id) do update set version = excluded.version
             where insight_replica.version < excluded.version
            """;
    private static final String FORGET = "delete from persona_insight where tenant_id = $1 and insight_id = $2";
    private static final String LINK = """
            insert into persona_insight (tenant_id, persona_id, insight_id)
            select $1, p, $2 from unnest($3::uuid[]) as p on conflict do nothing
            """;

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.insight.created.v1", "journeyloop.insight.changed.v1", ARCHIVED);
    }

    /** A merge of personas hands links over ahead of the insights' own events, which then tell the same. */
    @Override
    public List<String> tables() {
        return List.of("insight_replica", "persona_insight");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        return remember(event, connection);
    }

    @Override
    public Uni<Void> remember(Event event, SqlConnection connection) {
        InsightData insight = event.dataAs(InsightData.class);
        return connection
                .preparedQuery(TAKE_VERSION)
                .execute(Tuple.of(event.tenantId(), event.aggregateId(), event.version()))
                .chain(result -> result.rowCount() == 1
                        ? relink(event, insight, connection)
                        : Uni.createFrom().voidItem());
    }

    private static Uni<Void> relink(Event event, InsightData insight, SqlConnection connection) {
        Tuple key = Tuple.of(event.tenantId(), event.aggregateId());
        UUID[] personas = event.type().equals(ARCHIVED) ? new UUID[0] : insight.personas();
        return connection
                .preparedQuery(FORGET)
                .execute(key)
                .chain(() -> connection
                        .preparedQuery(LINK)
                        .execute(Tuple.of(event.tenantId(), event.aggregateId(), personas)))
                .replaceWithVoid();
    }

    /** What personas need to know of an insight. */
    record InsightData(@Nullable List<UUID> personaIds) {

        UUID[] personas() {
            return personaIds == null ? new UUID[0] : personaIds.toArray(UUID[]::new);
        }
    }
}
