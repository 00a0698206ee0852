package io.journeyloop.insight.exports;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What cells of a CSV file say. Spreadsheets take a text that begins with certain characters for a formula and run it:
 * such a text gets an apostrophe in front. Numbers, instants, ids and codes of our own are written as they are.
 */
public final class Cells {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Cells() {}

    /** A text that anybody may have written. */
    public static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Several texts, separated by semicolons. */
    public static String texts(Collection<String> texts) {
        return text(String.join("; ", texts));
    }

    /** Several ids or codes of our own, separated by semicolons. */
    public static String list(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
}
