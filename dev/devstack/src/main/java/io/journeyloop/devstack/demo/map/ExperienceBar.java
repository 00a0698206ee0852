package io.journeyloop.devstack.demo.map;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Experience from −2 to 2 as a bar that grows from the middle: left is pain, right is delight. */
final class ExperienceBar {

    private static final int CELLS = 5;
    private static final double BEST = 2;
    private static final String EMPTY = "·";

    private ExperienceBar() {}

    static void draw(Line line, @Nullable Double value) {
        if (value == null) {
            line.add(Style.DIM, EMPTY.repeat(CELLS) + "│" + EMPTY.repeat(CELLS) + "    –");
            return;
        }
        // in half cells, and never nothing for something
        int halves = (int) Math.max(value == 0 ? 0 : 1, Math.round(Math.min(BEST, Math.abs(value)) / BEST * CELLS * 2));
        var empty = EMPTY.repeat(CELLS - (halves + 1) / 2);
        var full = "█".repeat(halves / 2);
        boolean half = halves % 2 == 1;
        if (value < 0) {
            line.add(Style.DIM, empty).add(Style.BAD, (half ? "▐" : "") + full);
            line.add(Style.DIM, "│" + EMPTY.repeat(CELLS));
        } else {
            line.add(Style.DIM, EMPTY.repeat(CELLS) + "│");
            line.add(Style.GOOD, full + (half ? "▌" : "")).add(Style.DIM, empty);
        }
        line.add(styleOf(value), " " + text(value));
    }

    static Style styleOf(double value) {
        return value < 0 ? Style.BAD : Style.GOOD;
    }

    /** Always four wide. */
    static String text(double value) {
        var sign = value < 0 ? "−" : "+";
        return sign + String.format(Locale.ROOT, "%.1f", Math.abs(value));
    }
}
