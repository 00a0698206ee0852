package io.journeyloop.kit.http;

import io.journeyloop.kit.errors.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many records at the most, 1 to 200
 * @param after where the page before it ended; null for the first page
 */
public record PageRequest(int limit, @Nullable Cursor after) {

    public static final int MAX_LIMIT = 200;
    private static final int DEFAULT_LIMIT = 50;

    /** Reads the query parameters {@code limit} and {@code cursor}; 400 where one is wrong. */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        int wanted = limit == null ? DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > MAX_LIMIT) {
            throw ProblemException.invalid("limit", "must be between 1 and " + MAX_LIMIT);
        }
        return new PageRequest(wanted, cursor == null ? null : Cursor.parse(cursor));
    }

    /** One record more than the page holds tells whether there is a next page. */
    public int limitPlusOne() {
        return limit + 1;
    }
}
