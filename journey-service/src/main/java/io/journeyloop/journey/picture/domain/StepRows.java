package io.journeyloop.journey.picture.domain;

import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.StepDetails;
import io.journeyloop.journey.picture.domain.Columns.Band;
import io.journeyloop.journey.picture.domain.Columns.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The upper half: phases, steps, and what customers do, think, feel and expect. */
final class StepRows {
    private static final double PAD = 10;
    private static final double INNER = Columns.WIDTH - 2 * PAD - 8;
    private static final double NAME = 14.5;

    /** Bold letters are wider. */
    private static final double BOLD = NAME * 1.1;

    private static final double SMALL = TextRow.SIZE;
    private static final int MOST_LINES = 6;

    private final Svg svg;
    private final Columns columns;

    StepRows(Svg svg, Columns columns) {
        this.svg = svg;
        this.columns = columns;
    }

    double draw(double top) {
        columns.bands().forEach(band -> band(band, top));
        double y = cards(top + 92);
        y = row(y, "Doing", "", StepDetails::doing);
        y = row(y, "Thinking", "quote", details -> quoted(details.thinking()));
        y = row(y, "Feeling", "", StepDetails::feeling);
        return row(y, "Expecting", "soft", StepDetails::expectation);
    }

    private void band(Band band, double top) {
        double from = band.from() + 3;
        double to = band.to() - 3;
        var arrow = "M%s %s H%s l14 38 l-14 38 H%s %sz"
                .formatted(
                        number(from), number(top), number(to - 14), number(from), band.number() == 0 ? "" : "l14 -38 ");
        svg.empty("path", "class", "b" + band.number() % Style.PHASE_COLOURS, "d", arrow);
        double x = from + (band.number() == 0 ? 14 : 26);
        double width = to - x - 18;
        var name = band.phase().name();
        double y = Texts.block(
                svg, TextFit.lines(name, 20, width, 1), name, x, top + 8, 18, "bold " + Style.phase(band.number()));
        var goal = band.phase().details().customerGoal();
        if (goal != null) {
            Texts.block(svg, TextFit.lines(goal, SMALL, width, 2), goal, x, y + 1, SMALL, "soft");
        }
    }

    private double cards(double top) {
        double height = columns.steps().mapToDouble(StepRows::cardHeight).max().orElse(60);
        for (var column : columns.all()) {
            var step = column.step();
            if (step == null) {
                svg.text(
                        "text",
                        "No steps yet",
                        "class",
                        "soft mid",
                        "font-size",
                        SMALL,
                        "x",
                        column.middle(),
                        "y",
                        top + 30);
            } else {
                card(column, step, top, height);
            }
        }
        return top + height + 14;
    }

    private void card(Column column, Step step, double top, double height) {
        double x = column.x() + 5;
        svg.empty("rect", "class", "card", "x", x, "y", top, "width", Columns.WIDTH - 10, "height", height, "rx", 8);
        svg.empty(
                "rect",
                "class",
                Style.phase(column.phase()),
                "x",
                x,
                "y",
                top,
                "width",
                Columns.WIDTH - 10,
                "height",
                4,
                "rx",
                2);
        var name = step.name();
        double y = Texts.block(svg, names(step), name, x + PAD, top + PAD + 2, NAME, "bold");
        var goal = step.details().customerGoal();
        if (goal != null) {
            Texts.block(svg, goals(step), goal, x + PAD, y + 4, SMALL, "soft");
        }
        if (step.details().momentOfTruth()) {
            star(x + Columns.WIDTH - 27, top + 20);
        }
    }

    private void star(double x, double y) {
        svg.open("g", "class", "star", "transform", "translate(%s %s)".formatted(number(x), number(y)));
        svg.text("title", "Moment of truth");
        svg.empty("path", "d", "M0-9 2.6-3 9-2.6 4 1.6 5.7 8 0 4.4-5.7 8-4 1.6-9-2.6-2.6-3z");
        svg.close("g");
    }

    private double row(double top, String label, String style, Function<StepDetails, @Nullable String> text) {
        return new TextRow(label, style, MOST_LINES, 22).draw(svg, columns, top, column -> told(column, text));
    }

    private static String told(Column column, Function<StepDetails, @Nullable String> text) {
        var step = column.step();
        var told = step == null ? null : text.apply(step.details());
        return told == null ? "" : told;
    }

    private static double cardHeight(Column column) {
        var step = column.step();
        return step == null
                ? 0
                : PAD * 2
                        + 8
                        + Texts.height(names(step).size(), NAME)
                        + Texts.height(goals(step).size(), SMALL);
    }

    private static List<String> names(Step step) {
        return TextFit.lines(step.name(), BOLD, step.details().momentOfTruth() ? INNER - 20 : INNER, 3);
    }

    private static List<String> goals(Step step) {
        var goal = step.details().customerGoal();
        return goal == null ? List.of() : TextFit.lines(goal, SMALL, INNER, 4);
    }

    private static @Nullable String quoted(@Nullable String thought) {
        return thought == null || thought.isBlank() ? null : "“" + thought.strip() + "”";
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value));
    }
}
