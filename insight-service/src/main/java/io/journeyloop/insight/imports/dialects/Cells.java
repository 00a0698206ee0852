package io.journeyloop.insight.imports.dialects;

import java.util.Optional;

/** The cells of one row. */
public interface Cells {

    /** The cell of a column, by name or by place; an absent or blank cell has no value. */
    Optional<String> at(String column);
}
