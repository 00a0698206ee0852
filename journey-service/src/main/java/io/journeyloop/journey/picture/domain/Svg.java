package io.journeyloop.journey.picture.domain;

import java.util.Locale;

/** Writes SVG: what comes from people is text, whatever signs are in it. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg open(String element, Object... attributes) {
        return start(element, attributes).raw(">\n");
    }

    Svg close(String element) {
        return raw("</").raw(element).raw(">\n");
    }

    Svg empty(String element, Object... attributes) {
        return start(element, attributes).raw("/>\n");
    }

    /** An element with text in it. */
    Svg text(String element, String content, Object... attributes) {
        return start(element, attributes).raw(">").raw(escaped(content)).close(element);
    }

    /** Markup of this program's own making. */
    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Svg start(String element, Object... attributes) {
        raw("<").raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" ").raw(attributes[i].toString())
                    .raw("=\"")
                    .raw(escaped(value(attributes[i + 1])))
                    .raw("\"");
        }
        return this;
    }

    /** Numbers with one digit behind the point at the most, the same on every machine. */
    private static String value(Object value) {
        if (!(value instanceof Double number)) {
            return value.toString();
        }
        var rounded = String.format(Locale.ROOT, "%.1f", number);
        return rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
    }

    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().filter(Svg::isLegal).forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE)
                || character >= 0x10000;
    }
}
