package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.imports.domain.ImportMapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a record is made of the cells of a row.
 *
 * @param derived the fields that are more than one cell as it stands, by field
 * @param label what people call the column of the value; null for its name in the mapping
 * @param optional whether a row without a value is passed over instead of being refused
 */
public record RecordLayout(
        ImportMapping mapping,
        Map<String, Derivation> derived,
        @Nullable String label,
        boolean optional) {

    public RecordLayout {
        derived = Map.copyOf(derived);
    }

    /** Each field is one cell. */
    public static RecordLayout plain(ImportMapping mapping) {
        return new RecordLayout(mapping, Map.of(), null, false);
    }

    /** The cell that a mapped field is read from, or what is made of it. */
    public Optional<String> read(String field, Cells cells) {
        Derivation derivation = derived.get(field);
        return derivation == null ? cells.at(mapping.columnOf(field)) : derivation.of(cells);
    }

    /** The column to blame for a field. */
    public String columnOf(String field) {
        return label != null && field.equals("value") ? label : mapping.columnOf(field);
    }

    /** What the sender says goes before what the dialect says. */
    public RecordLayout overlaidBy(ImportMapping wanted) {
        Map<String, Derivation> kept = new HashMap<>(derived);
        kept.keySet().removeIf(wanted::gives);
        return new RecordLayout(mapping.overlaidBy(wanted), kept, label, optional && !wanted.gives("value"));
    }
}
