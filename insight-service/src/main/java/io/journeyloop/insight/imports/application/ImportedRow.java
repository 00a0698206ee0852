package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.imports.domain.RowError;
import java.util.List;

/** One row of a file. */
sealed interface ImportedRow {

    /** A row that can be stored. */
    record Good(Feedback feedback) implements ImportedRow {}

    /** A row that can't, with everything that is wrong with it. */
    record Bad(List<RowError> errors) implements ImportedRow {}
}
