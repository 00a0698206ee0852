package io.journeyloop.kit.outbox;

import io.journeyloop.kit.WakeUps;
import io.journeyloop.kit.outbox.EventSender.StoredEvent;
import io.journeyloop.kit.tenancy.SystemTransactions;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, in order, and marks it sent once the broker has acknowledged it. Of all replicas one
 * relays at a time: each batch runs under an advisory lock that ends with its transaction, however that ends.
 *
 * <p>An event is sent at least once; consumers recognise a repetition by its id.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** How many events are sent in one go, inside one short transaction. */
    private static final int BATCH = 500;

    private static final String BECOME_RELAY =
            "select pg_try_advisory_xact_lock(hashtext('journeyloop.outbox')) as relay";
    private static final String UNSENT = """
            select seq, id, aggregatetype, aggregateid, type, payload::text as payload, tenant_id, version, occurred_at,
                   since, traceparent
              from outbox where published_at is null order by seq limit $1
            """;
    private static final String MARK_SENT =
            "update outbox set published_at = clock_timestamp() where seq = any($1) and published_at is null";

    private final SystemTransactions transactions;
    private final EventSender sender;
    private final Context context;
    private final WakeUps wakeUps = new WakeUps();
    private volatile boolean relaying;

    OutboxRelay(SystemTransactions transactions, EventSender sender, Vertx vertx) {
        this.transactions = transactions;
        this.sender = sender;
        this.context = ((io.vertx.core.impl.VertxInternal) vertx).createEventLoopContext();
    }

    /** Says that there may be something to send; returns at once. */
    @Scheduled(every = "{journeyloop.outbox.poll:1s}")
    public void wake() {
        if (wakeUps.begin()) {
            context.runOnContext(ignored -> relay());
        }
    }

    /** Whether this replica was in charge when it last looked, and could do what it is in charge of. */
    boolean isRelaying() {
        return relaying;
    }

    private void relay() {
        int seen = wakeUps.seen();
        sendAll()
                .onFailure()
                .invoke(failure -> {
                    relaying = false;
                    LOG.warnf("Events wait in the outbox: %s", failure.getMessage());
                })
                .onFailure()
                .recoverWithItem(0)
                .subscribe()
                .with(ignored -> {
                    if (!wakeUps.settles(seen)) {
                        relay();
                    }
                });
    }

    private Uni<Integer> sendAll() {
        return Uni.createFrom()
                .deferred(() -> transactions.run(this::sendBatch))
                .repeat()
                .whilst(sent -> sent == BATCH)
                .collect()
                .last();
    }

    private Uni<Integer> sendBatch(SqlConnection connection) {
        return connection
                .query(BECOME_RELAY)
                .execute()
                .map(answer -> answer.iterator().next().getBoolean("relay"))
                .invoke(inCharge -> relaying = inCharge)
                .chain(inCharge -> inCharge
                        ? connection
                                .preparedQuery(UNSENT)
                                .execute(Tuple.of(BATCH))
                                .chain(rows -> send(connection, rows))
                        : Uni.createFrom().item(0));
    }

    private Uni<Integer> send(SqlConnection connection, RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Uni.createFrom().item(0);
        }
        List<StoredEvent> events = StreamSupport.stream(rows.spliterator(), false)
                .map(OutboxRelay::stored)
                .toList();
        Long[] sent = events.stream().map(StoredEvent::seq).toArray(Long[]::new);
        return sender.send(events)
                .chain(() -> connection.preparedQuery(MARK_SENT).execute(Tuple.of(sent)))
                .replaceWith(sent.length);
    }

    private static StoredEvent stored(Row row) {
        return new StoredEvent(
                row.getLong("seq"),
                row.getUUID("id"),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getString("payload"),
                row.getUUID("tenant_id"),
                row.getLong("version"),
                row.getOffsetDateTime("occurred_at").withOffsetSameInstant(ZoneOffset.UTC),
                row.getOffsetDateTime("since"),
                row.getString("traceparent"));
    }
}
