package io.journeyloop.kit.inbox;

import io.journeyloop.kit.tenancy.TenantTransactions;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Hands each event to its handler, once. A type that nobody handles is passed over; an event that can't be understood
 * goes to the dead-letter topic; where the database is away the event is tried again until it is back, so that order
 * is kept.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private static final String REMEMBER =
            "insert into inbox (tenant_id, consumer, event_id) values ($1, $2, $3) on conflict do nothing";

    private final Map<String, EventHandler> handlers;
    private final EventReader reader;
    private final String consumer;
    private final TenantTransactions transactions;

    EventConsumer(
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

    @Incoming("events")
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        EventHandler handler = handlers.get(EventReader.typeOf(record));
        return handler == null
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .deferred(() -> handle(reader.read(record), handler))
                        .onFailure(EventConsumer::mayPass)
                        .retry()
                        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(10))
                        .indefinitely()
                        .onFailure()
                        .invoke(failure -> LOG.errorf(failure, "To the dead letters: %s", record.key()));
    }

    private Uni<Void> handle(Event event, EventHandler handler) {
        return transactions.writeSql(
                event.tenantId(),
                connection -> isNew(event, connection)
                        .chain(isNew -> isNew
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

    private static boolean mayPass(Throwable failure) {
        return switch (failure) {
            case BadEventException bad -> false;
            case PgException refused -> mayPass(refused.getSqlState());
            case IOException lost -> true;
            case io.vertx.core.VertxException closed -> true;
            default -> failure.getCause() != null && mayPass(failure.getCause());
        };
    }

    /** Connection lost, out of resources, serialisation or deadlock, shutting down: class 08, 53, 40, 57. */
    private static boolean mayPass(String sqlState) {
        return List.of("08", "53", "40", "57").contains(sqlState.substring(0, 2));
    }
}
