package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.dialects.Cells;
import java.util.Map;
import java.util.Optional;

/**
 * An event of a log. Its own attributes are columns by their keys; those of its case begin with {@code case:}, those of
 * the log with {@code log:}, as in tables that are made of such logs.
 *
 * @param line where its element ends
 * @param leftOut whether it was too long to be read
 */
record XesEvent(
        long line, boolean leftOut, Map<String, String> own, Map<String, String> ofCase, Map<String, String> ofLog)
        implements Cells {

    private static final String CASE = "case:";
    private static final String LOG = "log:";

    @Override
    public Optional<String> at(String column) {
        String value = own.get(column);
        if (value == null && column.startsWith(CASE)) {
            value = ofCase.get(column.substring(CASE.length()));
        }
        if (value == null && column.startsWith(LOG)) {
            value = ofLog.get(column.substring(LOG.length()));
        }
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
