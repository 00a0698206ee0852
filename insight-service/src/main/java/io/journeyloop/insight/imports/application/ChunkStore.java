package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.application.FeedbackIntake;
import io.journeyloop.insight.feedback.application.IntakeTerms;
import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.Delivery.Outcome;
import io.journeyloop.insight.imports.application.ImportRuns.PlacedError;
import io.journeyloop.insight.imports.domain.ImportCounts;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.insight.limits.IntakeGate;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Stores the records of a chunk in one transaction with the counts and errors that they add to their run. */
@ApplicationScoped
class ChunkStore {

    private final ImportRuns runs;
    private final FeedbackIntake intake;
    private final TenantTransactions transactions;
    private final IntakeGate gate;
    private final ImportAnnouncements announcements;
    private final ImportedRows counters;

    ChunkStore(
            ImportRuns runs,
            FeedbackIntake intake,
            TenantTransactions transactions,
            IntakeGate gate,
            ImportAnnouncements announcements,
            ImportedRows counters) {
        this.announcements = announcements;
        this.counters = counters;
        this.runs = runs;
        this.intake = intake;
        this.transactions = transactions;
        this.gate = gate;
    }

    /**
     * Stores a chunk; fails where its run has ended meanwhile, or the tenant's day is full.
     *
     * @param errorsBefore how many errors the run had before
     */
    Uni<Void> store(Caller caller, UUID importId, IntakeTerms terms, Chunk chunk, long errorsBefore) {
        UUID tenantId = caller.tenantId();
        gate.admitRecords(tenantId, chunk.usable().size());
        return transactions
                .writeSql(
                        tenantId,
                        connection -> intake.store(connection, caller, terms, chunk.usable())
                                .map(deliveries -> counts(chunk, deliveries))
                                .call(counts -> runs.advance(
                                                connection, tenantId, importId, counts, placed(chunk, errorsBefore))
                                        .invoke(ChunkStore::requireRunning))
                                .call(() -> announcements.announce(connection, tenantId, importId)))
                .invoke(counters::count)
                .replaceWithVoid();
    }

    private static void requireRunning(boolean advanced) {
        if (!advanced) {
            throw ProblemException.conflict("import_not_running", "The run has ended.");
        }
    }

    private static ImportCounts counts(Chunk chunk, List<Delivery> deliveries) {
        return new ImportCounts(
                chunk.read(),
                count(deliveries, Outcome.STORED),
                count(deliveries, Outcome.DUPLICATE),
                count(deliveries, Outcome.CORRECTED),
                chunk.rejected(),
                chunk.skipped());
    }

    private static long count(List<Delivery> deliveries, Outcome outcome) {
        return deliveries.stream()
                .filter(delivery -> delivery.outcome() == outcome)
                .count();
    }

    private static List<PlacedError> placed(Chunk chunk, long errorsBefore) {
        List<PlacedError> placed = new ArrayList<>();
        for (RowError error : chunk.errors()) {
            placed.add(new PlacedError(errorsBefore + placed.size(), error));
        }
        return placed;
    }
}
