package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.dialects.Cells;
import io.journeyloop.insight.imports.dialects.TableLayout;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.RowError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of a table, one or more a row. */
final class CsvRows implements RowSource {

    private final CsvTable table;
    private final TableLayout layout;
    private final List<RowMapper> mappers;
    private final Queue<ImportedRow> read = new ArrayDeque<>();

    CsvRows(CsvTable table, TableLayout layout, List<RowMapper> mappers) {
        this.table = table;
        this.layout = layout;
        this.mappers = mappers;
    }

    @Override
    public Dialect dialect() {
        return layout.dialect();
    }

    @Override
    public Optional<ImportedRow> next() throws IOException {
        try {
            while (read.isEmpty()) {
                Optional<CSVRecord> row = table.next();
                if (row.isEmpty()) {
                    table.requireEnd();
                    return Optional.empty();
                }
                read(row.get());
            }
            return Optional.of(read.remove());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void read(CSVRecord csv) {
        long row = csv.getRecordNumber();
        long line = table.line();
        int width = table.names().size();
        Optional<CsvTable.Damage> damage = table.damage();
        if (damage.isPresent()) {
            read.add(bad(row, line, damage.get().column(), damage.get().reason()));
            return;
        }
        if (csv.size() != width) {
            read.add(bad(row, line, null, "has " + csv.size() + " cells where the header has " + width));
            return;
        }
        Cells cells = table.cells(csv);
        if (layout.unfinished().test(cells)) {
            read.add(new ImportedRow.Skipped(row));
            return;
        }
        mappers.forEach(mapper -> read.add(mapper.read(row, line, cells)));
    }

    private static ImportedRow bad(long row, long line, @Nullable String column, String reason) {
        return new ImportedRow.Bad(List.of(new RowError(row, line, column, reason)));
    }
}
