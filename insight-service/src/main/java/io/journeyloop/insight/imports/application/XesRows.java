package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.Dialect;
import java.io.IOException;
import java.util.Optional;

/** The events of a log, each a record; numbered as rows in the order of the file. */
final class XesRows implements RowSource {

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
        return log.next().map(event -> mapper.read(++row, event.line(), event));
    }
}
