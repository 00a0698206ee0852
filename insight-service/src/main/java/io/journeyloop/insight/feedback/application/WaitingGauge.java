package io.journeyloop.insight.feedback.application;

import io.journeyloop.kit.tenancy.SystemTransactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Shows how many records of all tenants wait for a journey that nobody has made yet. Every replica shows the same; a
 * reader takes the largest.
 */
@ApplicationScoped
class WaitingGauge {

    /** Beyond it the exact number says nothing more, and counting would cost more. */
    private static final long COUNTED = 100_000;

    private static final String WAITING = "select waiting_feedback($1) as records";

    private final SystemTransactions transactions;
    private volatile long records;

    WaitingGauge(SystemTransactions transactions, MeterRegistry registry) {
        this.transactions = transactions;
        Gauge.builder("journeyloop.feedback.pending", this, gauge -> gauge.records)
                .description("Feedback records that wait for their journey, counted up to " + COUNTED)
                .register(registry);
    }

    @Scheduled(every = "15s")
    Uni<Void> look() {
        return transactions.run(connection -> connection
                .preparedQuery(WAITING)
                .execute(Tuple.of(COUNTED))
                .invoke(rows -> records = rows.iterator().next().getLong("records"))
                .replaceWithVoid());
    }
}
