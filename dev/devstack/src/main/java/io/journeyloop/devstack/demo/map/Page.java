package io.journeyloop.devstack.demo.map;

import java.util.ArrayList;
import java.util.List;

/** The lines of the map as they come, and the columns that they keep to. */
final class Page {

    /** Widest line. */
    static final int WIDTH = 112;

    /** Where a step's experience stands. */
    static final int EXPERIENCE = 56;

    /** Where figures stand. */
    static final int FIGURES = 76;

    private final boolean colours;
    private final List<String> lines = new ArrayList<>();

    Page(boolean colours) {
        this.colours = colours;
    }

    /** To be filled, then given to {@link #put}. */
    Line line() {
        return new Line(colours);
    }

    void put(Line line) {
        lines.add(line.toString());
    }

    void blank() {
        lines.add("");
    }

    /** Text of any length, wrapped between words. */
    void wrapped(String first, String further, Style style, String text) {
        var prefix = first;
        var part = new StringBuilder();
        for (var word : text.split(" ")) {
            if (Line.widthOf(prefix) + part.length() + word.length() + 1 > WIDTH) {
                put(line().add(prefix).add(style, part.toString()));
                prefix = further;
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        put(line().add(prefix).add(style, part.toString()));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
