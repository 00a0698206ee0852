package io.journeyloop.insight.imports.domain;

/** How a file writes its rows down. */
public enum ImportFormat {
    /** A header, then one record a row; quoted cells may hold line ends. */
    CSV,
    /** The same with tabs between the cells. */
    TSV,
    /** One JSON object a line. */
    NDJSON,
    /** Events of cases as XML (IEEE 1849). */
    XES;

    /** Whether a file of this format can be of the dialect. */
    public boolean carries(Dialect dialect) {
        return switch (this) {
            case NDJSON -> dialect == Dialect.NDJSON;
            case XES -> dialect == Dialect.XES;
            case CSV, TSV -> dialect != Dialect.NDJSON;
        };
    }
}
