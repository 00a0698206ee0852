package io.journeyloop.insight.imports.domain;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one row.
 *
 * @param row the record's number in the file; a CSV file's header is row 1, a line of NDJSON is a row
 * @param line the line that the record ends on, which differs where cells hold line ends
 * @param column the column that is wrong; the field, where none is mapped to it; null when the row as a whole is wrong
 * @param reason what is expected, without repeating what was found
 */
public record RowError(long row, long line, @Nullable String column, String reason) {}
