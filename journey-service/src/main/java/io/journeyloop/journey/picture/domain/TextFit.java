package io.journeyloop.journey.picture.domain;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by the usual width of its letters, for SVG does not wrap. */
final class TextFit {
    private static final String NARROW = "iljtfrI.,:;!'|()[]-· ";
    private static final String WIDE = "mwMWQ@%&—…";

    private TextFit() {}

    /** At most so many lines, each at most so wide; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : broken(text.strip(), size, width)) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.size() <= most ? lines : shortened(lines, size, width, most);
    }

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(TextFit::share).sum() * size;
    }

    private static List<String> shortened(List<String> lines, double size, double width, int most) {
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.getLast();
        while (!last.isEmpty() && width(last + "…", size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(most - 1, last.stripTrailing() + "…");
        return kept;
    }

    /** The words, those that are too long for a line cut into pieces. */
    private static List<String> broken(String text, double size, double width) {
        var words = new ArrayList<String>();
        for (var word : text.split("\\s+")) {
            var piece = new StringBuilder();
            word.codePoints().forEach(character -> {
                if (!piece.isEmpty() && width(piece.toString(), size) + share(character) * size > width) {
                    words.add(piece.toString());
                    piece.setLength(0);
                }
                piece.appendCodePoint(character);
            });
            words.add(piece.toString());
        }
        return words;
    }

    private static double share(int character) {
        if (character > 0x2E80) {
            return 1.05;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(character) ? 0.72 : 0.59;
    }
}
