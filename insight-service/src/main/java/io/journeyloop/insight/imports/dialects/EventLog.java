package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Events of cases, in XES (IEEE 1849) or in a table whose columns bear the names of XES. Each event is a record of what
 * somebody did: its activity is the answer, its case is kept with it. An event without a moment is no record.
 */
public final class EventLog implements TableDialect {

    static final String CASE = "case:concept:name";
    static final String ACTIVITY = "concept:name";
    static final String MOMENT = "time:timestamp";
    static final String TRANSITION = "lifecycle:transition";

    private static final String LOG = "log:concept:name";

    /** What can't be read as a moment, and so is reported. */
    private static final String NO_MOMENT = "none";

    @Override
    public Dialect dialect() {
        return Dialect.XES;
    }

    @Override
    public boolean recognises(List<String> names) {
        return names.containsAll(List.of(CASE, ACTIVITY, MOMENT));
    }

    @Override
    public TableLayout layout(HeaderRows header, Map<String, String> wanted) {
        return TableLayout.oneRecordARow(Dialect.XES, event(header.names()));
    }

    /** How an event of XES itself becomes a record; events name whatever attributes they have. */
    public static RecordLayout ofXes() {
        return event(List.of(CASE, ACTIVITY, MOMENT, TRANSITION, LOG));
    }

    private static RecordLayout event(List<String> names) {
        ImportMapping mapping = Columns.present(
                names,
                Map.of("source.name", LOG, "externalId", CASE, "value", ACTIVITY, "collectedAt", MOMENT),
                Map.of("source.type", "TRANSACTION", "source.name", "xes", "fieldType", "CATEGORICAL"),
                Map.of("case", CASE, "transition", TRANSITION));
        Map<String, Derivation> derived = Map.of(
                "externalId",
                new EventIds(),
                "collectedAt",
                event -> event.at(MOMENT).or(() -> Optional.of(NO_MOMENT)));
        return new RecordLayout(mapping, derived, null, false);
    }
}
