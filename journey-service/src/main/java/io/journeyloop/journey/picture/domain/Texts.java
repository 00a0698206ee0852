package io.journeyloop.journey.picture.domain;

import java.util.List;

/** Blocks of text, told in full by a title where they are cut. */
final class Texts {
    static final double LEADING = 1.3;

    private Texts() {}

    static double height(int lines, double size) {
        return lines * size * LEADING;
    }

    /** Writes lines downwards from a top edge; answers where they end. */
    static double block(Svg svg, List<String> lines, String whole, double x, double top, double size, String style) {
        if (lines.isEmpty()) {
            return top;
        }
        boolean cut = lines.getLast().endsWith("…") && !whole.strip().endsWith("…");
        svg.open("text", "class", style, "font-size", size);
        if (cut) {
            svg.text("title", whole);
        }
        for (int i = 0; i < lines.size(); i++) {
            svg.text("tspan", lines.get(i), "x", x, "y", top + size + i * size * LEADING);
        }
        svg.close("text");
        return top + height(lines.size(), size);
    }
}
