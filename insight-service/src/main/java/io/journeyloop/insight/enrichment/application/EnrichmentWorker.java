package io.journeyloop.insight.enrichment.application;

import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.enrichment.domain.TextReading;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored texts, batch by batch, tenant by tenant, off the event loops. A batch is one short transaction: a crash
 * leaves its texts waiting. It steps back while the machine is busy, so that taking feedback in is not slowed down.
 */
@ApplicationScoped
class EnrichmentWorker {

    private static final Logger LOG = Logger.getLogger(EnrichmentWorker.class);

    /** About a second of work. */
    private static final int BATCH = 32;

    private final TenantTransactions transactions;
    private final WaitingTexts waiting;
    private final TextReader reader;
    private final SpareTime spareTime;
    private @Nullable UUID served;

    EnrichmentWorker(TenantTransactions transactions, WaitingTexts waiting, TextReader reader, SpareTime spareTime) {
        this.transactions = transactions;
        this.waiting = waiting;
        this.reader = reader;
        this.spareTime = spareTime;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return Uni.createFrom()
                .deferred(this::batch)
                .repeat()
                .whilst(worked -> worked)
                .collect()
                .last()
                .onFailure()
                .invoke(failure -> LOG.warnf("Texts wait to be read: %s", failure.toString()))
                .onFailure()
                .recoverWithItem(false)
                .replaceWithVoid();
    }

    /** Reads the next batch; false where there is none, or no time for it now. */
    private Uni<Boolean> batch() {
        return waiting.nextTenant(served).chain(tenant -> {
            if (tenant == null || !spareTime.isNow()) {
                return Uni.createFrom().item(false);
            }
            served = tenant;
            return transactions.writeSql(tenant, connection -> batch(connection, tenant));
        });
    }

    private Uni<Boolean> batch(SqlConnection connection, UUID tenantId) {
        return waiting.take(connection, tenantId, BATCH)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(texts -> texts.stream().map(this::read).toList())
                .chain(read -> settle(connection, tenantId, read));
    }

    private ReadText read(WaitingText waiting) {
        @Nullable String text = waiting.text();
        if (text == null) {
            return new ReadText(waiting, TextReading.nothing(MissingReason.NO_TEXT), null);
        }
        return switch (waiting.kind()) {
            case FEEDBACK -> new ReadText(waiting, reader.read(text, waiting.declared()), null);
            case INSIGHT -> new ReadText(waiting, reader.language(text), reader.meaning(text));
            case STEP -> new ReadText(waiting, TextReading.nothing(MissingReason.TOO_SHORT), reader.meaning(text));
        };
    }

    private Uni<Boolean> settle(SqlConnection connection, UUID tenantId, List<ReadText> read) {
        return read.isEmpty()
                ? Uni.createFrom().item(false)
                : waiting.settle(connection, tenantId, reader.model(), read).replaceWith(true);
    }
}
