package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import java.util.List;
import java.util.function.Predicate;

/**
 * How the rows of a table become records.
 *
 * @param whole a row as one record; complete as soon as the sender says what its value is
 * @param questions a record for every question; empty where a row is one record
 * @param unfinished which rows are passed over
 */
public record TableLayout(
        Dialect dialect, RecordLayout whole, List<RecordLayout> questions, Predicate<Cells> unfinished) {

    private static final Predicate<Cells> NEVER = cells -> false;

    /** Every row is one record. */
    static TableLayout oneRecordARow(Dialect dialect, RecordLayout whole) {
        return new TableLayout(dialect, whole, List.of(), NEVER);
    }

    /** The records of a row, as the dialect and the sender together have it: who names a value wants one a row. */
    public List<RecordLayout> records(ImportMapping wanted) {
        List<RecordLayout> records = questions.isEmpty() || wanted.gives("value") ? List.of(whole) : questions;
        return records.stream().map(layout -> layout.overlaidBy(wanted)).toList();
    }
}
