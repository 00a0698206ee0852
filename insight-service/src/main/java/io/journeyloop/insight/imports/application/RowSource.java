package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.Dialect;
import java.io.IOException;
import java.util.Optional;

/** The records of a file, read while it arrives: never more than one row is in memory. */
interface RowSource {

    /** The next record, or nothing at the end; fails where the file can't be read any further. */
    Optional<ImportedRow> next() throws IOException;

    /** The dialect that the file was named or found to be. */
    Dialect dialect();
}
