package io.journeyloop.journey.journeys.persistence;

import io.journeyloop.journey.journeys.application.JourneyHead;
import io.journeyloop.journey.journeys.application.JourneyHeads;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Journeys by their row alone. */
@ApplicationScoped
class PostgresJourneyHeads implements JourneyHeads {
    private static final String BY_ID =
            "select id, key, title, archived_at from journey where tenant_id = $1 and id = $2";
    private static final String BY_KEY =
            "select id, key, title, archived_at from journey where tenant_id = $1 and key = $2";
    private static final String HAS_PART = """
            select exists (select from journey_node
                            where tenant_id = $1 and id = $2 and journey_id = $3 and removed_at is null) as answer
            """;

    @Override
    public Uni<JourneyHead> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return switch (ref) {
            case RecordRef.ById byId ->
                connection
                        .preparedQuery(BY_ID)
                        .execute(Tuple.of(tenantId, byId.id()))
                        .map(found -> head(found, ref));
            case RecordRef.ByKey byKey ->
                connection
                        .preparedQuery(BY_KEY)
                        .execute(Tuple.of(tenantId, byKey.key()))
                        .map(found -> head(found, ref));
        };
    }

    @Override
    public Uni<Boolean> hasPart(SqlConnection connection, UUID tenantId, UUID journeyId, UUID partId) {
        return connection
                .preparedQuery(HAS_PART)
                .execute(Tuple.of(tenantId, partId, journeyId))
                .map(found -> found.iterator().next().getBoolean("answer"));
    }

    private static JourneyHead head(RowSet<Row> found, RecordRef ref) {
        if (found.size() == 0) {
            throw ProblemException.notFound("journey", ref);
        }
        var row = found.iterator().next();
        return new JourneyHead(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                row.getOffsetDateTime("archived_at") != null);
    }
}
