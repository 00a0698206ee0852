package io.journeyloop.opportunity.sheet;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a sheet says.
 *
 * @param number in the file, whose header is row 1
 * @param id null where the key names the opportunity
 * @param key null where the id names the opportunity
 * @param values by the criteria's keys; an empty cell says nothing
 */
record SheetRow(long number, @Nullable UUID id, @Nullable String key, Map<String, Double> values) {

    /** The column that names the opportunity. */
    String nameColumn() {
        return id == null ? "key" : "id";
    }

    /** What the row calls its opportunity. */
    String name() {
        return id == null ? "key:" + key : id.toString();
    }
}
