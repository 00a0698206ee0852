package io.journeyloop.insight.imports.dialects;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands above the rows of a table. */
public interface HeaderRows {

    /** The first row. */
    List<String> names();

    /** The next row, which is no row of data, if it is as expected. */
    Optional<List<String>> takeIf(Predicate<List<String>> expected);
}
