package io.journeyloop.insight.measurement;

import io.journeyloop.insight.metrics.domain.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A window between two moments as whole days, which are counted, and what is left of days at its ends.
 *
 * @param days null where no whole day lies in it
 */
record SplitWindow(@Nullable Window days, List<Edge> edges) {

    /**
     * Part of a day.
     *
     * @param to the first moment that lies outside
     */
    record Edge(Instant from, Instant to) {
        boolean isEmpty() {
            return !from.isBefore(to);
        }
    }

    static SplitWindow of(Instant from, Instant to, ZoneId zone) {
        LocalDate touched = from.atZone(zone).toLocalDate();
        LocalDate first = start(touched, zone).isBefore(from) ? touched.plusDays(1) : touched;
        LocalDate end = to.atZone(zone).toLocalDate();
        if (!first.isBefore(end)) {
            return new SplitWindow(null, List.of(new Edge(from, to)));
        }
        List<Edge> edges = Stream.of(new Edge(from, start(first, zone)), new Edge(start(end, zone), to))
                .filter(edge -> !edge.isEmpty())
                .toList();
        return new SplitWindow(new Window(first, end), edges);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
