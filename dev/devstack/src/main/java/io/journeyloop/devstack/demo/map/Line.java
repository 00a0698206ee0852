package io.journeyloop.devstack.demo.map;

/** One line of output that knows how wide it looks, whatever its colours. */
final class Line {

    private static final String ELLIPSIS = "…";

    private final boolean colours;
    private final StringBuilder text = new StringBuilder();
    private int width;

    Line(boolean colours) {
        this.colours = colours;
    }

    Line add(String piece) {
        return add(Style.PLAIN, piece);
    }

    Line add(Style style, String piece) {
        text.append(colours ? style.paint(piece) : piece);
        width += widthOf(piece);
        return this;
    }

    /** Adds as much as leaves the line no wider than the column. */
    Line addWithin(int column, Style style, String piece) {
        int room = Math.max(0, column - width);
        if (widthOf(piece) <= room) {
            return add(style, piece);
        }
        return room == 0 ? this : add(style, cut(piece, room - 1) + ELLIPSIS);
    }

    Line padTo(int column) {
        return add(" ".repeat(Math.max(0, column - width)));
    }

    int width() {
        return width;
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }

    static int widthOf(String piece) {
        return piece.codePointCount(0, piece.length());
    }

    private static String cut(String piece, int room) {
        return piece.substring(0, piece.offsetByCodePoints(0, room)).stripTrailing();
    }
}
