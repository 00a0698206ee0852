package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import io.journeyloop.insight.imports.domain.ImportLimits;
import io.journeyloop.insight.imports.domain.RowError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The records that are stored by one transaction.
 *
 * @param read how many records it took from the file
 * @param rejected how many of them can't be stored
 * @param failure why nothing can be read after these records; null while that isn't known
 */
record Chunk(
        int read,
        List<Feedback> usable,
        int rejected,
        List<RowError> errors,
        @Nullable IOException failure) {

    /**
     * Reads on, up to so many records, or so much text, or for as long as a sender may be kept waiting.
     * Records that came before the file broke are good; fails where none did.
     */
    static Chunk next(RowSource rows, ChunkSize size) throws IOException {
        Draft draft = new Draft(size);
        try {
            while (!draft.isFull()) {
                Optional<ImportedRow> row = rows.next();
                if (row.isEmpty()) {
                    break;
                }
                draft.take(row.get());
            }
            return draft.chunk(null);
        } catch (IOException broken) {
            if (draft.read == 0) {
                throw broken;
            }
            return draft.chunk(broken);
        }
    }

    boolean isEmpty() {
        return read == 0;
    }

    Set<FeedbackIdentity> identities() {
        return usable.stream().map(Feedback::identity).collect(Collectors.toUnmodifiableSet());
    }

    int skipped() {
        return read - usable.size() - rejected;
    }

    /** A chunk that is being read. */
    private static final class Draft {

        private final ChunkSize size;
        private final long began = System.nanoTime();
        private final List<Feedback> usable = new ArrayList<>();
        private final List<RowError> errors = new ArrayList<>();
        private int read;
        private int rejected;
        private int text;

        Draft(ChunkSize size) {
            this.size = size;
        }

        boolean isFull() {
            return read >= size.records()
                    || text >= size.text()
                    || System.nanoTime() - began >= ImportLimits.LONGEST_WAIT.toNanos();
        }

        void take(ImportedRow row) {
            read++;
            switch (row) {
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

        Chunk chunk(@Nullable IOException failure) {
            return new Chunk(read, usable, rejected, errors, failure);
        }
    }
}
