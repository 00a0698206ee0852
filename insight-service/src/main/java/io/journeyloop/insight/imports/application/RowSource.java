package io.journeyloop.insight.imports.application;

import java.io.IOException;
import java.util.Optional;

/** The rows of a file, read while it arrives: never more than one row is in memory. */
interface RowSource {

    /** The next row, or nothing at the end; fails where the file can't be read any further. */
    Optional<ImportedRow> next() throws IOException;
}
