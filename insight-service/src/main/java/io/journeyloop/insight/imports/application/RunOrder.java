package io.journeyloop.insight.imports.application;

import static io.journeyloop.kit.sql.SortColumn.id;
import static io.journeyloop.kit.sql.SortColumn.whole;

import io.journeyloop.insight.imports.domain.ImportRun;
import io.journeyloop.kit.sql.SortColumn;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.SortKey;
import java.util.List;

/** What a list of import runs can be sorted by. */
public enum RunOrder implements SortKey<ImportRun> {
    CREATED,
    /** How many rows there were in the file. */
    READ,
    /** How many rows were refused. */
    REJECTED;

    private static final SortColumn<ImportRun> ID = id(ImportRun::id);

    @Override
    public List<SortColumn<ImportRun>> columns() {
        return switch (this) {
            case CREATED -> List.of(ID);
            case READ -> List.of(whole("read", run -> run.counts().read()), ID);
            case REJECTED -> List.of(whole("rejected", run -> run.counts().rejected()), ID);
        };
    }

    @Override
    public SortDirection usual() {
        return SortDirection.DESC;
    }
}
