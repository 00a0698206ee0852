package io.journeyloop.journey.picture.domain;

import io.journeyloop.journey.evidence.StepFigures;
import io.journeyloop.journey.picture.domain.Columns.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the steps feel by the evidence, from −2 to 2; steps of which nothing is known interrupt the line. */
final class ExperienceCurve {
    private static final double HEIGHT = 210;
    private static final double UNIT = 38;

    private final Svg svg;
    private final Columns columns;
    private final Map<UUID, StepFigures> figures;

    ExperienceCurve(Svg svg, Columns columns, Map<UUID, StepFigures> figures) {
        this.svg = svg;
        this.columns = columns;
        this.figures = figures;
    }

    /** A step of which the experience is known. */
    private record Point(double x, double y, int place) {}

    double draw(double top) {
        double zero = top + HEIGHT / 2 - 6;
        scale(top, zero);
        var steps = columns.steps().toList();
        var points = Stream.iterate(0, i -> i < steps.size(), i -> i + 1)
                .flatMap(i -> Stream.ofNullable(point(steps.get(i), i, zero)))
                .toList();
        line(points);
        steps.forEach(column -> mark(column, zero, top + HEIGHT - 22, points.isEmpty()));
        if (points.isEmpty() && !steps.isEmpty()) {
            svg.text(
                    "text",
                    "No data yet: the curve appears with the first evidence.",
                    "class",
                    "soft mid",
                    "font-size",
                    14,
                    "x",
                    (Columns.MARGIN + Columns.LEFT + columns.end()) / 2,
                    "y",
                    zero - 14);
        }
        return top + HEIGHT;
    }

    private void scale(double top, double zero) {
        svg.empty("line", "class", "line", "x1", Columns.MARGIN, "x2", columns.end(), "y1", top, "y2", top);
        svg.text("text", "Experience", "class", "label", "font-size", 13, "x", Columns.MARGIN, "y", top + 24);
        double edge = Columns.MARGIN + Columns.LEFT;
        for (int value = -2; value <= 2; value++) {
            double y = zero - value * UNIT;
            svg.empty("line", "class", value == 0 ? "zero" : "line", "x1", edge, "x2", columns.end(), "y1", y, "y2", y);
            svg.text("text", signed(value, 0), "class", "soft end", "font-size", 11, "x", edge - 8, "y", y + 4);
        }
    }

    private @Nullable Point point(Column column, int place, double zero) {
        var experience = of(column).experience();
        return experience == null
                ? null
                : new Point(column.middle(), zero - Math.clamp(experience, -2, 2) * UNIT, place);
    }

    /** Smooth between neighbours, dashed over steps of which nothing is known. */
    private void line(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            double half = (to.x() - from.x()) / 2;
            boolean neighbours = to.place() == from.place() + 1;
            var path = neighbours
                    ? "M%s C%s %s %s"
                            .formatted(
                                    at(from.x(), from.y()),
                                    at(from.x() + half, from.y()),
                                    at(to.x() - half, to.y()),
                                    at(to.x(), to.y()))
                    : "M%s L%s".formatted(at(from.x(), from.y()), at(to.x(), to.y()));
            svg.empty("path", "class", neighbours ? "curve" : "gap", "d", path);
        }
    }

    private void mark(Column column, double zero, double bottom, boolean nothingKnown) {
        var known = of(column);
        var experience = known.experience();
        if (experience != null) {
            double y = zero - Math.clamp(experience, -2, 2) * UNIT;
            var mood = experience > 0.3 ? "good" : experience < -0.3 ? "bad" : "fair";
            svg.open("g");
            svg.text(
                    "title",
                    "Experience %s from %d records of feedback and %d insights"
                            .formatted(signed(experience, 1), known.feedback(), known.insights()));
            svg.empty("circle", "class", "dot " + mood, "cx", column.middle(), "cy", y, "r", 8);
            double above = y - 15 < zero - 2 * UNIT - 8 ? y + 25 : y - 15;
            svg.text(
                    "text",
                    signed(experience, 1),
                    "class",
                    "bold mid",
                    "font-size",
                    13,
                    "x",
                    column.middle(),
                    "y",
                    above);
            svg.close("g");
        } else if (!nothingKnown) {
            svg.empty("circle", "class", "hollow", "cx", column.middle(), "cy", zero, "r", 5);
            svg.text("text", "no data", "class", "soft mid", "font-size", 11, "x", column.middle(), "y", zero + 20);
        }
        below(column, known, bottom);
    }

    private void below(Column column, StepFigures known, double bottom) {
        if (known.feedback() > 0) {
            svg.text(
                    "text",
                    "n = " + known.feedback(),
                    "class",
                    "soft mid",
                    "font-size",
                    11,
                    "x",
                    column.middle(),
                    "y",
                    bottom);
        }
        if (known.opportunities() > 0) {
            svg.text(
                    "text",
                    "◆ " + known.opportunities(),
                    "class",
                    "mark bold mid",
                    "font-size",
                    14,
                    "x",
                    column.middle() + 56,
                    "y",
                    bottom);
        }
    }

    private StepFigures of(Column column) {
        var step = column.step();
        return step == null ? StepFigures.NONE : figures.getOrDefault(step.id(), StepFigures.NONE);
    }

    private static String signed(double value, int digits) {
        var text = String.format(Locale.ROOT, "%." + digits + "f", Math.abs(value));
        return (value > 0 ? "+" : value < 0 ? "−" : "") + text;
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
