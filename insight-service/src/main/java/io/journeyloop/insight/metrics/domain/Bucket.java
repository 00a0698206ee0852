package io.journeyloop.insight.metrics.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;

/** How a series of figures is cut; each bucket begins with its first day and ends before the next one's. */
public enum Bucket {
    DAY(ChronoUnit.DAYS),
    /** From Monday. */
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    QUARTER(IsoFields.QUARTER_YEARS);

    private final TemporalUnit length;

    Bucket(TemporalUnit length) {
        this.length = length;
    }

    /** The first day of the bucket that a day lies in. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        };
    }

    /** The day so many buckets before. */
    public LocalDate before(LocalDate day, int buckets) {
        return day.minus(buckets, length);
    }

    /** How many buckets touch the days from the first to the one before the end. */
    public long count(LocalDate first, LocalDate end) {
        return length.between(start(first), start(end.minusDays(1))) + 1;
    }

    /** The buckets that touch those days; the first and the last are cut off where the days begin and end. */
    public List<Window> windows(LocalDate first, LocalDate end) {
        List<Window> windows = new ArrayList<>();
        LocalDate from = first;
        while (from.isBefore(end)) {
            LocalDate next = start(from).plus(1, length);
            LocalDate to = next.isBefore(end) ? next : end;
            windows.add(new Window(from, to));
            from = to;
        }
        return windows;
    }
}
