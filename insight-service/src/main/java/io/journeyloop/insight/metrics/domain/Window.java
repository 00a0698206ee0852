package io.journeyloop.insight.metrics.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whole days in UTC.
 *
 * @param from the first day, or null for "since ever"
 * @param to the day after the last one, or null for "until now"
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Window EVER = new Window(null, null);

    /** Whether no day can lie in this window. */
    public boolean isEmpty() {
        return from != null && to != null && !from.isBefore(to);
    }
}
