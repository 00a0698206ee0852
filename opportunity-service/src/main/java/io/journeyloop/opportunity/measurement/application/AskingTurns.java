package io.journeyloop.opportunity.measurement.application;

import io.journeyloop.kit.tenancy.SystemTransactions;
import io.journeyloop.kit.tenancy.TenantTransactions;
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

/**
 * Asks again where evidence has moved, and where a window has closed. What is due is a time in the row, so that it
 * outlives a crash; of many replicas each takes what no other has taken.
 */
@ApplicationScoped
class AskingTurns {

    private static final Logger LOG = Logger.getLogger(AskingTurns.class);

    private static final String DUE = "select distinct tenant_id from measurement where due_at <= clock_timestamp()";

    private final SystemTransactions system;
    private final TenantTransactions transactions;
    private final Measuring measuring;

    AskingTurns(SystemTransactions system, TenantTransactions transactions, Measuring measuring) {
        this.system = system;
        this.transactions = transactions;
        this.measuring = measuring;
    }

    /** What one tenant's turn fails at is tried again in the next; it keeps nobody else from theirs. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> everyoneInTurn() {
        return due().onItem()
                .transformToMulti(tenants -> Multi.createFrom().iterable(tenants))
                .onItem()
                .transformToUniAndConcatenate(tenantId -> transactions
                        .writeSql(tenantId, connection -> measuring.askDue(connection, tenantId))
                        .onFailure()
                        .invoke(failure -> LOG.warnf("Measurements wait to be asked for: %s", failure.getMessage()))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<List<UUID>> due() {
        return system.run(connection -> connection.query(DUE).execute().map(AskingTurns::tenants));
    }

    private static List<UUID> tenants(RowSet<Row> rows) {
        List<UUID> tenants = new ArrayList<>();
        rows.forEach(row -> tenants.add(row.getUUID(0)));
        return tenants;
    }
}
