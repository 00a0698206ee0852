package io.journeyloop.insight.imports.domain;

/** How a file writes its rows down. */
public enum ImportFormat {
    /** A header, then one record a row; quoted cells may hold line ends. */
    CSV,
    /** The same with tabs between the cells. */
    TSV,
    /** One JSON object a line. */
    NDJSON
}
