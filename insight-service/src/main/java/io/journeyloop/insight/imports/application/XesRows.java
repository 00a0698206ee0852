package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportLimits;
import io.journeyloop.insight.imports.domain.RowError;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The events of a log, each a record; numbered as rows in the order of the file. */
final class XesRows implements RowSource {

    private static final String TOO_LONG = "must not exceed " + ImportLimits.LONGEST_ROW + " characters";

    private final XesLog log;
    private final RowMapper mapper;
    private long row;

    XesRows(XesLog log, RowMapper mapper) {
        this.log = log;
        this.mapper = mapper;
    }

    @Override
    public Dialect dialect() {
        return Dialect.XES;
    }

    @Override
    public Optional<ImportedRow> next() throws IOException {
        return log.next().map(event -> row(++row, event));
    }

    private ImportedRow row(long number, XesEvent event) {
        return event.leftOut()
                ? new ImportedRow.Bad(List.of(new RowError(number, event.line(), null, TOO_LONG)))
                : mapper.read(number, event.line(), event);
    }
}
