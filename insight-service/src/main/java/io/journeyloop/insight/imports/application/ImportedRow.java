package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.imports.domain.RowError;
import java.util.List;

/** One record of a file. */
sealed interface ImportedRow {

    /** Its row in the file; the answers of a questionnaire share one. */
    long row();

    /** A record that can be stored. */
    record Good(long row, Feedback feedback) implements ImportedRow {}

    /** A record that can't, with everything that is wrong with it. */
    record Bad(List<RowError> errors) implements ImportedRow {

        @Override
        public long row() {
            return errors.getFirst().row();
        }
    }

    /** No answer: nothing to store, and nothing wrong. */
    record Skipped(long row) implements ImportedRow {}
}
