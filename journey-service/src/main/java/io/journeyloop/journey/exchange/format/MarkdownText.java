package io.journeyloop.journey.exchange.format;

import java.util.regex.Pattern;

/** People's text in Markdown: it stays text, whatever signs are in it. */
final class MarkdownText {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|#~]|^([-+]|\\d+[.)])(?= )");

    private MarkdownText() {}

    /** The text in one line, with every sign that means something to Markdown taken literally. */
    static String line(String text) {
        return SIGNS.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
