package io.journeyloop.journey.picture.domain;

import io.journeyloop.journey.picture.domain.Columns.Column;
import java.util.List;
import java.util.function.Function;

/**
 * A labelled row of text below the steps; where no step has anything to say, it takes no room.
 *
 * @param mostLines how much of a text is shown
 * @param below room under the longest text
 */
record TextRow(String label, String style, int mostLines, double below) {
    static final double SIZE = 12.5;

    private static final double WIDTH = Columns.WIDTH - 28;

    private record Cell(Column column, String text, List<String> lines) {}

    /** Answers where the row ends. */
    double draw(Svg svg, Columns columns, double top, Function<Column, String> text) {
        var cells =
                columns.steps().map(column -> cell(column, text.apply(column))).toList();
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        if (most == 0) {
            return top;
        }
        svg.empty("line", "class", "line", "x1", Columns.MARGIN, "x2", columns.end(), "y1", top, "y2", top);
        svg.text("text", label, "class", "label", "font-size", 13, "x", Columns.MARGIN, "y", top + 24);
        cells.forEach(cell ->
                Texts.block(svg, cell.lines(), cell.text(), cell.column().x() + 15, top + 10, SIZE, style));
        return top + Texts.height(most, SIZE) + below;
    }

    private Cell cell(Column column, String text) {
        return new Cell(column, text, text.isBlank() ? List.of() : TextFit.lines(text, SIZE, WIDTH, mostLines));
    }
}
