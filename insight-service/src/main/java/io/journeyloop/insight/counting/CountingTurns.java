package io.journeyloop.insight.counting;

import io.journeyloop.insight.limits.IntakeGate;
import io.journeyloop.kit.tenancy.SystemTransactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Gives every tenant whose records wait to be counted its turn; one whose file is being taken in, every ten seconds: the
 * more records are counted together, the fewer rows change.
 */
@ApplicationScoped
class CountingTurns {

    private static final Logger LOG = Logger.getLogger(CountingTurns.class);

    private static final Duration WHILE_IMPORTING = Duration.ofSeconds(10);

    private static final String WAITING =
            "select distinct tenant_id from uncounted union select tenant_id from membership_change";

    private final SystemTransactions transactions;
    private final Counting counting;
    private final IntakeGate intake;
    private final Map<UUID, Long> turnsOfImporters = new ConcurrentHashMap<>();

    CountingTurns(SystemTransactions transactions, Counting counting, IntakeGate intake) {
        this.transactions = transactions;
        this.counting = counting;
        this.intake = intake;
    }

    /** What one tenant's turn fails at is tried again in the next; it keeps nobody else from theirs. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> everyoneInTurn() {
        return waiting()
                .onItem()
                .transformToMulti(tenants -> Multi.createFrom().iterable(tenants))
                .select()
                .where(this::isItsTurn)
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

    private boolean isItsTurn(UUID tenantId) {
        if (!intake.isImporting(tenantId)) {
            turnsOfImporters.remove(tenantId);
            return true;
        }
        long now = System.nanoTime();
        boolean waited = now - turnsOfImporters.computeIfAbsent(tenantId, first -> now) > WHILE_IMPORTING.toNanos();
        if (waited) {
            turnsOfImporters.put(tenantId, now);
        }
        return waited;
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
