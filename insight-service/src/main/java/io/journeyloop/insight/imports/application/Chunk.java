package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.imports.domain.ImportLimits;
import io.journeyloop.insight.imports.domain.RowError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records that are stored by one transaction.
 *
 * @param read how many records it took from the file
 * @param rejected how many of them can't be stored
 */
record Chunk(int read, List<Feedback> usable, int rejected, List<RowError> errors) {

    /** Reads on, up to so many records, or to what fits into memory, or for as long as a sender may be kept waiting. */
    static Chunk next(RowSource rows, int most) throws IOException {
        List<Feedback> usable = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        long began = System.nanoTime();
        int read = 0;
        int rejected = 0;
        int text = 0;
        while (read < most
                && text < ImportLimits.TEXT_PER_TRANSACTION
                && System.nanoTime() - began < ImportLimits.LONGEST_WAIT.toNanos()) {
            Optional<ImportedRow> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            read++;
            switch (row.get()) {
                case ImportedRow.Good good -> {
                    usable.add(good.feedback());
                    text += good.feedback().size();
                }
                case ImportedRow.Bad(var reasons) -> {
                    errors.addAll(reasons);
                    rejected++;
                }
                case ImportedRow.Skipped skipped -> {}
            }
        }
        return new Chunk(read, usable, rejected, errors);
    }

    boolean isEmpty() {
        return read == 0;
    }

    int skipped() {
        return read - usable.size() - rejected;
    }
}
