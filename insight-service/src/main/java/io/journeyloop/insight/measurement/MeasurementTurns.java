package io.journeyloop.insight.measurement;

import io.journeyloop.kit.tenancy.SystemTransactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Gives every tenant whose questions wait its turn. */
@ApplicationScoped
class MeasurementTurns {

    private static final Logger LOG = Logger.getLogger(MeasurementTurns.class);

    private final SystemTransactions transactions;
    private final MeasurementQueue queue;
    private final Measuring measuring;

    MeasurementTurns(SystemTransactions transactions, MeasurementQueue queue, Measuring measuring) {
        this.transactions = transactions;
        this.queue = queue;
        this.measuring = measuring;
    }

    /** What one tenant's turn fails at is tried again in the next; it keeps nobody else from theirs. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> everyoneInTurn() {
        return transactions
                .run(queue::tenants)
                .onItem()
                .transformToMulti(tenants -> Multi.createFrom().iterable(tenants))
                .onItem()
                .transformToUniAndConcatenate(tenantId -> measuring
                        .answerSome(tenantId)
                        .onFailure()
                        .invoke(failure -> LOG.warnf(failure, "Questions wait for their answers"))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
