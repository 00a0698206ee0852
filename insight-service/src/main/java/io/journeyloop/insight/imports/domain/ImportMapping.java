package io.journeyloop.insight.imports.domain;

import java.util.Map;
import java.util.Objects;

/**
 * How the columns of a file become fields of feedback.
 *
 * @param columns the column that a field is read from, by field; {@code source.name} and {@code source.type} are fields.
 *     A column is given by its name in the header, an unnamed one by the empty text, any one by its place as {@code #1}
 * @param constants the value that a field has in every row
 * @param metadata the column that an entry of the metadata is read from, by the entry's name
 */
public record ImportMapping(Map<String, String> columns, Map<String, Object> constants, Map<String, String> metadata) {

    /** Lines that are feedback as they are. */
    public static final ImportMapping NONE = new ImportMapping(Map.of(), Map.of(), Map.of());

    private static final String METADATA = "metadata.";

    public ImportMapping {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        metadata = Map.copyOf(metadata);
    }

    /** The column to blame for a field; the field itself, where it isn't read from a column. */
    public String columnOf(String field) {
        String column = columns.get(field);
        if (column == null && field.startsWith(METADATA)) {
            column = metadata.get(field.substring(METADATA.length()));
        }
        return Objects.requireNonNullElse(column, field);
    }
}
