package io.journeyloop.insight.counting;

import io.journeyloop.kit.tenancy.SystemTransactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives every tenant whose records wait to be counted its turn. */
@ApplicationScoped
class CountingTurns {

    private static final Logger LOG = Logger.getLogger(CountingTurns.class);

    private static final String WAITING =
            "select distinct tenant_id from uncounted union select tenant_id from membership_change";

    private final SystemTransactions transactions;
    private final Counting counting;

    CountingTurns(SystemTransactions transactions, Counting counting) {
        this.transactions = transactions;
        this.counting = counting;
    }

    /** What one tenant's turn fails at is tried again in the next; it keeps nobody else from theirs. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> everyoneInTurn() {
        return waiting()
                .onItem()
                .transformToMulti(tenants -> Multi.createFrom().iterable(tenants))
                .onItem()
                .transformToUniAndConcatenate(tenantId -> counting.settle(tenantId)
                        .onFailure()
                        .invoke(failure -> LOG.warnf("Records wait to be counted: %s", failure.getMessage()))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<List<UUID>> waiting() {
        return transactions.run(
                connection -> connection.query(WAITING).execute().map(CountingTurns::tenants));
    }

    private static List<UUID> tenants(RowSet<Row> rows) {
        List<UUID> tenants = new ArrayList<>();
        rows.forEach(row -> tenants.add(row.getUUID(0)));
        return tenants;
    }
}
