package io.journeyloop.kit.outbox;

import io.journeyloop.kit.tenancy.SystemTransactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Shows how many events wait to be sent, for how long the oldest has waited, and who sends them. Of what waits every
 * replica shows the same, since all look at one table; a reader takes the largest.
 */
@ApplicationScoped
class OutboxGauges {

    /** Beyond it the exact number says nothing more, and counting would cost more. */
    private static final int COUNTED = 100_000;

    private static final String WAITING = """
            select (select count(*) from (select 1 from outbox where published_at is null limit %d) as first_ones) as events,
                   coalesce((select extract(epoch from clock_timestamp() - occurred_at)
                               from outbox where published_at is null order by seq limit 1), 0)::float8 as seconds
            """.formatted(COUNTED);

    private final SystemTransactions transactions;
    private volatile long events;
    private volatile double seconds;

    OutboxGauges(SystemTransactions transactions, OutboxRelay relay, MeterRegistry registry) {
        this.transactions = transactions;
        Gauge.builder("journeyloop.outbox.waiting", this, gauges -> gauges.events)
                .description("Events that are committed and not yet sent, counted up to " + COUNTED)
                .register(registry);
        Gauge.builder("journeyloop.outbox.oldest", this, gauges -> gauges.seconds)
                .baseUnit("seconds")
                .description("For how long the oldest event that is not yet sent has waited")
                .register(registry);
        Gauge.builder("journeyloop.outbox.relay", relay, sender -> sender.isRelaying() ? 1 : 0)
                .description("1 where this replica was the one to send events when it last looked, and could; else 0")
                .register(registry);
    }

    @Scheduled(every = "5s")
    Uni<Void> look() {
        return transactions.run(connection -> connection
                .query(WAITING)
                .execute()
                .invoke(rows -> show(rows.iterator().next()))
                .replaceWithVoid());
    }

    private void show(Row row) {
        events = row.getLong("events");
        seconds = row.getDouble("seconds");
    }
}
