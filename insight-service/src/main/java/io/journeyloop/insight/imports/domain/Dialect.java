package io.journeyloop.insight.imports.domain;

/** The tool that has written a file, and so what its columns mean. */
public enum Dialect {
    /** Three header rows: ids of the columns, texts of the questions, JSON with the id of the import. */
    QUALTRICS,
    /** Two header rows: the questions, then what stands below each. */
    SURVEYMONKEY,
    /** The first column is {@code #}, the last ones tell when and how far the form was filled in. */
    TYPEFORM,
    /** Reviews of an app; the review's id is in its link. */
    GOOGLE_PLAY,
    /** Satisfaction with tickets: good or bad. */
    ZENDESK,
    /** Events of cases, as XML or as a table with the same names (IEEE 1849). */
    XES,
    /** Any columns: the sender says what they mean. */
    GENERIC,
    /** One JSON object a line. */
    NDJSON
}
