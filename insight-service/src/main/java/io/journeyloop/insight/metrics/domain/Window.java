package io.journeyloop.insight.metrics.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whole days, in the tenant's time zone.
 *
 * @param from the first day, or null for "since ever"
 * @param to the day after the last one, or null for "until now"
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Window EVER = new Window(null, null);

    /** No answer is older than this, or younger: the dates that feedback may have. */
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private static final LocalDate END = LocalDate.of(2101, 1, 1);

    /** Whether no day can lie in this window. */
    public boolean isEmpty() {
        return from != null && to != null && !from.isBefore(to);
    }

    /** The moment at which it begins where this is the time zone; null for "since ever". */
    public @Nullable OffsetDateTime beginning(ZoneId zone) {
        return startOf(from, zone);
    }

    /** The first moment behind it; null for "until now". */
    public @Nullable OffsetDateTime end(ZoneId zone) {
        return startOf(to, zone);
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toOffsetDateTime();
    }

    /** As many days as lie in this window until today, just before it; null when it has no beginning. */
    public @Nullable Window previous(LocalDate today) {
        if (from == null) {
            return null;
        }
        LocalDate end = to == null ? today.plusDays(1) : to;
        long days = Math.max(1, ChronoUnit.DAYS.between(from, end));
        return new Window(from.minusDays(days), from);
    }

    /** The same days as whole months, and as single days where a month is only touched. */
    public List<Span> spans() {
        LocalDate first = Objects.requireNonNullElse(from, FIRST);
        LocalDate end = Objects.requireNonNullElse(to, END);
        LocalDate firstMonth = first.getDayOfMonth() == 1 ? first : first.with(TemporalAdjusters.firstDayOfNextMonth());
        LocalDate endMonth = end.withDayOfMonth(1);
        if (!firstMonth.isBefore(endMonth)) {
            return List.of(new Span(Grain.DAY, first, end));
        }
        return Stream.of(
                        new Span(Grain.DAY, first, firstMonth),
                        new Span(Grain.MONTH, firstMonth, endMonth),
                        new Span(Grain.DAY, endMonth, end))
                .filter(span -> !span.isEmpty())
                .toList();
    }
}
