package io.journeyloop.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Comparisons as text: aligned for a terminal, or Markdown. */
public final class Table {

    private static final int WHAT = Comparison.COLUMNS.indexOf("what is compared");
    private static final int SEEN = Comparison.COLUMNS.indexOf("seen");

    private Table() {}

    /** The figures in aligned columns; under each line, indented, what was compared and seen. */
    public static List<String> plain(List<Comparison> comparisons) {
        List<List<String>> rows = new ArrayList<>(List.of(figures(Comparison.COLUMNS)));
        comparisons.forEach(comparison -> rows.add(figures(comparison.cells())));
        List<String> lines = new ArrayList<>();
        lines.add(aligned(rows.getFirst(), rows));
        for (int i = 0; i < comparisons.size(); i++) {
            lines.add(aligned(rows.get(i + 1), rows));
            lines.add("    " + comparisons.get(i).what());
            if (!comparisons.get(i).seen().isEmpty()) {
                lines.add("    " + comparisons.get(i).seen());
            }
        }
        return lines;
    }

    /** @param last one more column than a comparison has */
    static List<String> markdownHead(String last) {
        var rule = Comparison.COLUMNS.stream().map(column -> "---").toList();
        return List.of(markdown(Comparison.COLUMNS, last), markdown(rule, "---"));
    }

    static String markdown(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last))
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<String> figures(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(column -> column != WHAT && column != SEEN)
                .mapToObj(cells::get)
                .toList();
    }

    private static String aligned(List<String> row, List<List<String>> rows) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> pad(row.get(column), width(column, rows)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static int width(int column, List<List<String>> rows) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
