package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.imports.domain.ImportMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mappings by the columns that a file really has: tools leave out what nobody ticked. */
final class Columns {

    private Columns() {}

    /** The fields whose columns are there. */
    static ImportMapping present(List<String> names, Map<String, String> columns, Map<String, Object> constants) {
        return present(names, columns, constants, Map.of());
    }

    static ImportMapping present(
            List<String> names,
            Map<String, String> columns,
            Map<String, Object> constants,
            Map<String, String> metadata) {
        return ImportMapping.of(only(names, columns), constants, only(names, metadata));
    }

    private static Map<String, String> only(List<String> names, Map<String, String> columns) {
        Map<String, String> present = new HashMap<>(columns);
        present.values().retainAll(names);
        return present;
    }
}
