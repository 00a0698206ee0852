package io.journeyloop.devstack.demo.map;

import io.journeyloop.devstack.demo.map.MapData.Metric;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures with what is needed to judge them: the 95 % interval, and how many answered. */
final class FigureText {

    private FigureText() {}

    /** One line for each figure that has answers; one that says so where there is none. */
    static List<String> of(List<Metric> metrics, @Nullable Integer records) {
        var known = metrics.stream()
                .filter(metric -> metric.value() != null)
                .map(FigureText::of)
                .toList();
        return known.isEmpty()
                ? List.of(records == null || records == 0 ? "no data" : "no figures, records: " + records)
                : known;
    }

    static Style styleOf(String figure) {
        return figure.startsWith("no ") ? Style.DIM : Style.PLAIN;
    }

    private static String of(Metric metric) {
        var value = number(metric, metric.value());
        var interval = "[" + number(metric, metric.lower()) + ", " + number(metric, metric.upper()) + "]";
        var caution = metric.state().equals("LOW_SAMPLE") ? " (few)" : "";
        return "%-6s %4s %-12s n %d%s".formatted(metric.type(), value, interval, metric.n(), caution);
    }

    /** NPS in points, CSAT as a share in per cent, the rest on its own scale. */
    private static String number(Metric metric, @Nullable Double value) {
        if (value == null) {
            return "?";
        }
        double known = Objects.requireNonNull(value);
        return switch (metric.type()) {
            case "NPS" -> signed(Math.round(known));
            case "CSAT" -> Math.round(known * 100) + "%";
            default -> String.format(Locale.ROOT, "%.1f", known);
        };
    }

    private static String signed(long points) {
        return points < 0 ? "−" + -points : points == 0 ? "0" : "+" + points;
    }
}
