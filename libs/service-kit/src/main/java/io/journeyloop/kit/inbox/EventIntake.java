package io.journeyloop.kit.inbox;

import io.journeyloop.kit.tenancy.TenantTransactions;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands an event to its handler, once, in the transaction that also remembers it. */
@ApplicationScoped
public class EventIntake {

    private static final String REMEMBER =
            "insert into inbox (tenant_id, consumer, event_id) values ($1, $2, $3) on conflict do nothing";

    private final Map<String, EventHandler> handlers;
    private final EventReader reader;
    private final String consumer;
    private final TenantTransactions transactions;

    EventIntake(
            @All List<EventHandler> handlers,
            EventReader reader,
            @ConfigProperty(name = "quarkus.application.name") String consumer,
            TenantTransactions transactions) {
        this.handlers = handlers.stream()
                .flatMap(handler -> handler.types().stream().map(type -> Map.entry(type, handler)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.reader = reader;
        this.consumer = consumer;
        this.transactions = transactions;
    }

    /** The type that the record's headers name; empty for something that is no CloudEvent. */
    public static String typeOf(ConsumerRecord<String, byte[]> record) {
        return EventReader.typeOf(record);
    }

    /** The event in a record; {@link BadEventException} where there is none. */
    public Event read(ConsumerRecord<String, byte[]> record) {
        return reader.read(record);
    }

    /** Whether the event took effect: it had not before, and somebody handles its type. */
    public Uni<Boolean> take(ConsumerRecord<String, byte[]> record) {
        EventHandler handler = handlers.get(EventReader.typeOf(record));
        return handler == null
                ? Uni.createFrom().item(false)
                : Uni.createFrom().deferred(() -> handle(reader.read(record), handler));
    }

    private Uni<Boolean> handle(Event event, EventHandler handler) {
        return transactions.writeSql(
                event.tenantId(),
                connection -> isNew(event, connection)
                        .call(isNew -> isNew
                                ? handler.handle(event, connection)
                                : Uni.createFrom().voidItem()));
    }

    /** Whether the event is new here; from this transaction's commit on it no longer is. */
    private Uni<Boolean> isNew(Event event, SqlConnection connection) {
        return connection
                .preparedQuery(REMEMBER)
                .execute(Tuple.of(event.tenantId(), consumer, event.id()))
                .map(result -> result.rowCount() == 1);
    }
}
