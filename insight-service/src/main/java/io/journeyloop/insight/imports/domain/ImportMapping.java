package io.journeyloop.insight.imports.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file become fields of feedback.
 *
 * @param columns the column that a field is read from, by field; {@code source.name} and {@code source.type} are fields.
 *     A column is given by its name in the header, an unnamed one by the empty text, any one by its place as {@code #1}
 * @param constants the value that a field has in every row
 * @param metadata the column that an entry of the metadata is read from, by the entry's name
 * @param formats the pattern of a field's cells, for {@code collectedAt} only, as in {@code dd-MM-yyyy}
 * @param zone the time zone of moments without one; null means the file's own, where it tells, else the tenant's
 * @param questions what the answers to a survey's question are, by its column: a field type, or {@code SKIP}
 */
public record ImportMapping(
        Map<String, String> columns,
        Map<String, Object> constants,
        Map<String, String> metadata,
        Map<String, String> formats,
        @Nullable String zone,
        Map<String, String> questions) {

    /** Lines that are feedback as they are. */
    public static final ImportMapping NONE = of(Map.of(), Map.of(), Map.of());

    /** Instead of a field type: the question is passed over. */
    public static final String SKIP = "SKIP";

    private static final String METADATA = "metadata.";

    public ImportMapping(
            @Nullable Map<String, String> columns,
            @Nullable Map<String, Object> constants,
            @Nullable Map<String, String> metadata,
            @Nullable Map<String, String> formats,
            @Nullable String zone,
            @Nullable Map<String, String> questions) {
        this.columns = copy(columns);
        this.constants = copy(constants);
        this.metadata = copy(metadata);
        this.formats = copy(formats);
        this.zone = zone;
        this.questions = copy(questions);
    }

    /** A mapping that leaves moments and questions to their usual reading. */
    public static ImportMapping of(
            Map<String, String> columns, Map<String, Object> constants, Map<String, String> metadata) {
        return new ImportMapping(columns, constants, metadata, Map.of(), null, Map.of());
    }

    /** Whether it says where a field comes from. */
    public boolean gives(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    /** This mapping, and where the other one says something, that instead. */
    public ImportMapping overlaidBy(ImportMapping other) {
        Map<String, String> mergedColumns = new HashMap<>(columns);
        mergedColumns.keySet().removeAll(other.constants.keySet());
        mergedColumns.putAll(other.columns);
        Map<String, Object> mergedConstants = new HashMap<>(constants);
        mergedConstants.keySet().removeAll(other.columns.keySet());
        mergedConstants.putAll(other.constants);
        return new ImportMapping(
                mergedColumns,
                mergedConstants,
                merged(metadata, other.metadata),
                merged(formats, other.formats),
                other.zone == null ? zone : other.zone,
                merged(questions, other.questions));
    }

    /** The column to blame for a field; the field itself, where it isn't read from a column. */
    public String columnOf(String field) {
        String column = columns.get(field);
        if (column == null && field.startsWith(METADATA)) {
            column = metadata.get(field.substring(METADATA.length()));
        }
        return Objects.requireNonNullElse(column, field);
    }

    private static <V> Map<String, V> copy(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    private static <V> Map<String, V> merged(Map<String, V> below, Map<String, V> above) {
        Map<String, V> merged = new HashMap<>(below);
        merged.putAll(above);
        return merged;
    }
}
