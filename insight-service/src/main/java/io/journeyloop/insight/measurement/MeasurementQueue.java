package io.journeyloop.insight.measurement;

import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Questions that wait for their answers; of several about one measurement only the last. */
@ApplicationScoped
class MeasurementQueue {

    private static final int PORTION = 20;

    private static final String ADD = """
            insert into measurement_request as r (tenant_id, id, number, request)
            values ($1, $2, $3, $4::text::jsonb)
            on conflict (tenant_id, id) do update set number = excluded.number, request = excluded.request
             where r.number < excluded.number
            """;

    private static final String TAKE = """
            delete from measurement_request
             where tenant_id = $1 and id in (
                   select id from measurement_request where tenant_id = $1 order by id limit $2 for update skip locked)
            returning number, request::text as request
            """;

    private static final String WAITING = "select distinct tenant_id from measurement_request";

    private final JsonColumns json;

    MeasurementQueue(JsonColumns json) {
        this.json = json;
    }

    /**
     * A question that waits.
     *
     * @param number which of the questions about its measurement
     */
    record Waiting(long number, MeasurementRequest request) {}

    Uni<Void> add(SqlConnection connection, UUID tenantId, long number, MeasurementRequest request) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(tenantId, request.measurementId(), number, json.write(request)))
                .replaceWithVoid();
    }

    /** Takes some out of the queue, which nobody else takes; they are back if the transaction fails. */
    Uni<List<Waiting>> take(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(TAKE)
                .execute(Tuple.of(tenantId, PORTION))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::waiting)
                        .toList());
    }

    /** The tenants with questions that wait, as the system sees them. */
    Uni<List<UUID>> tenants(SqlConnection connection) {
        return connection
                .query(WAITING)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .toList());
    }

    private Waiting waiting(Row row) {
        return new Waiting(row.getLong("number"), json.read(row.getString("request"), MeasurementRequest.class));
    }
}
