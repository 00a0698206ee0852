package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.imports.domain.RowError;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows that are stored by one transaction.
 *
 * @param read how many rows it took from the file
 */
record Chunk(int read, List<Feedback> usable, List<RowError> errors) {

    private static final int MOST_ROWS = 1000;

    /** A slow sender's rows are not kept waiting for a thousandth. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    static Chunk next(RowSource rows) throws IOException {
        List<Feedback> usable = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        long began = System.nanoTime();
        int read = 0;
        while (read < MOST_ROWS && System.nanoTime() - began < LONGEST_WAIT.toNanos()) {
            Optional<ImportedRow> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            read++;
            switch (row.get()) {
                case ImportedRow.Good(var feedback) -> usable.add(feedback);
                case ImportedRow.Bad(var reasons) -> errors.addAll(reasons);
            }
        }
        return new Chunk(read, usable, errors);
    }

    boolean isEmpty() {
        return read == 0;
    }

    int rejected() {
        return read - usable.size();
    }
}
