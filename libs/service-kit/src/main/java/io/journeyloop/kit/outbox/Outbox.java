package io.journeyloop.kit.outbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.kit.Ids;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes events into the transaction that makes them true, so that neither exists without the other. */
@ApplicationScoped
public class Outbox {

    private static final String APPEND = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant_id, version, since,
                                traceparent)
            select e.id, e.aggregatetype, e.aggregateid, e.type, e.payload, e.tenant_id, e.version, e.since,
                   coalesce(e.traceparent, nullif(current_setting('app.traceparent', true), ''))
              from jsonb_to_recordset(cast(cast($1 as text) as jsonb))
                   as e(id uuid, aggregatetype text, aggregateid text, type text, payload jsonb,
                        tenant_id uuid, version bigint, since timestamptz, traceparent text)
            """;

    private final ObjectMapper json;

    Outbox(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Appends events to the session's transaction. Flushes first: the event's number is given after the aggregate's
     * row lock is held, so that the events of one aggregate are numbered in the order of its changes.
     */
    public Uni<Void> append(Mutiny.Session session, UUID tenantId, NewEvent... events) {
        return session.flush()
                .chain(() -> session.createNativeQuery(APPEND.replace("$1", ":rows"))
                        .setParameter("rows", rows(tenantId, List.of(events), Cause.NONE))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Appends events to the connection's transaction, after the changes that they announce. */
    public Uni<Void> append(SqlConnection connection, UUID tenantId, List<NewEvent> events) {
        return append(connection, tenantId, events, Cause.NONE);
    }

    /** The same for events that are the late effect of something else. */
    public Uni<Void> append(SqlConnection connection, UUID tenantId, List<NewEvent> events, Cause cause) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(APPEND)
                        .execute(Tuple.of(rows(tenantId, events, cause)))
                        .replaceWithVoid();
    }

    private String rows(UUID tenantId, List<NewEvent> events, Cause cause) {
        return write(
                events.stream().map(event -> Row.of(tenantId, event, cause)).toList());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException notAnEvent) {
            throw new IllegalArgumentException("An event's data must be writable as JSON", notAnEvent);
        }
    }

    private record Row(
            UUID id,
            String aggregatetype,
            String aggregateid,
            String type,
            Object payload,
            @JsonProperty("tenant_id") UUID tenantId,
            long version,
            @Nullable Instant since,
            @Nullable String traceparent) {

        static Row of(UUID tenantId, NewEvent event, Cause cause) {
            return new Row(
                    Ids.next(),
                    event.aggregate(),
                    event.aggregateId().toString(),
                    event.type(),
                    event.data(),
                    tenantId,
                    event.version(),
                    cause.since(),
                    cause.traceparent());
        }
    }
}
