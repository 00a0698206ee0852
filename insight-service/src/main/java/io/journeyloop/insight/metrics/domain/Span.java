package io.journeyloop.insight.metrics.domain;

import java.time.LocalDate;

/**
 * Periods that follow each other.
 *
 * @param first the day that the first period begins with
 * @param end the day after the last period
 */
public record Span(Grain grain, LocalDate first, LocalDate end) {

    boolean isEmpty() {
        return !first.isBefore(end);
    }
}
