package io.journeyloop.kit;

import io.journeyloop.kit.tenancy.SystemTransactions;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets, for all tenants, what the mechanisms of this library no longer need. */
@ApplicationScoped
class CleanUp {

    /** Sent events stay a week for those who look back; an event that returns after a month would be taken for new. */
    private static final String FORGET = """
            with sent as (
                delete from outbox where published_at < clock_timestamp() - interval '7 days'),
            taken as (
                delete from inbox where received_at < clock_timestamp() - interval '30 days')
            delete from idempotency where claimed_at < clock_timestamp() - interval '1 day'
            """;

    private final SystemTransactions transactions;

    CleanUp(SystemTransactions transactions) {
        this.transactions = transactions;
    }

    @Scheduled(every = "1h", delayed = "1m")
    Uni<Void> forget() {
        return transactions.run(connection -> connection.query(FORGET).execute().replaceWithVoid());
    }
}
