package io.journeyloop.kit.inbox;

import static java.util.Objects.requireNonNull;

import io.journeyloop.kit.tenancy.TenantTransactions;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands events to their handlers, each once, in the transaction that also remembers them. */
@ApplicationScoped
public class EventIntake {

    private static final String REMEMBER = """
            insert into inbox (tenant_id, consumer, event_id) select $1, $2, unnest($3::uuid[])
            on conflict do nothing
            returning event_id
            """;

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

    /** Several events that come one after the other and have the same handler. */
    private record Run(EventHandler handler, List<Event> events) {}

    /** The type that the record's headers name; empty for something that is no CloudEvent. */
    public static String typeOf(ConsumerRecord<String, byte[]> record) {
        return EventReader.typeOf(record);
    }

    /** The event in a record; {@link BadEventException} where there is none. */
    public Event read(ConsumerRecord<String, byte[]> record) {
        return reader.read(record);
    }

    boolean handles(ConsumerRecord<String, byte[]> record) {
        return handlers.containsKey(EventReader.typeOf(record));
    }

    /** Whether the event took effect: it had not before, and somebody handles its type. */
    public Uni<Boolean> take(ConsumerRecord<String, byte[]> record) {
        return handles(record)
                ? Uni.createFrom().deferred(() -> take(List.of(read(record)))).map(taken -> taken == 1)
                : Uni.createFrom().item(false);
    }

    /** Takes events of one tenant that are handled here: all take effect, in their order, or none does; tells how many. */
    Uni<Integer> take(List<Event> events) {
        UUID tenantId = events.getFirst().tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> news(tenantId, events, connection)
                        .call(news -> handle(news, connection))
                        .map(List::size));
    }

    /** Those that are new here; from this transaction's commit on they no longer are. */
    private Uni<List<Event>> news(UUID tenantId, List<Event> events, SqlConnection connection) {
        UUID[] ids = events.stream().map(Event::id).toArray(UUID[]::new);
        return connection
                .preparedQuery(REMEMBER)
                .execute(Tuple.of(tenantId, consumer, ids))
                .map(remembered -> {
                    Set<UUID> unheard = new HashSet<>();
                    remembered.forEach(row -> unheard.add(row.getUUID(0)));
                    // one that came twice at once is heard once
                    return events.stream()
                            .filter(event -> unheard.remove(event.id()))
                            .toList();
                });
    }

    private Uni<Void> handle(List<Event> news, SqlConnection connection) {
        return Multi.createFrom()
                .iterable(runs(news))
                .onItem()
                .transformToUniAndConcatenate(run -> run.handler().handleAll(run.events(), connection))
                .onItem()
                .ignoreAsUni();
    }

    private List<Run> runs(List<Event> events) {
        List<Run> runs = new ArrayList<>();
        for (Event event : events) {
            EventHandler handler = requireNonNull(handlers.get(event.type()));
            if (runs.isEmpty() || runs.getLast().handler() != handler) {
                runs.add(new Run(handler, new ArrayList<>()));
            }
            runs.getLast().events().add(event);
        }
        return runs;
    }
}
