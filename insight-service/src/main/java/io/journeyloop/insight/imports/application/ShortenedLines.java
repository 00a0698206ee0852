package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportLimits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Leaves out what goes beyond the longest line, so that such a line damages itself only. A line with a quote in it stays
 * as it is: whether it has come to its end is for its reader to tell.
 */
final class ShortenedLines extends FilterReader {

    private int length;
    private boolean quoted;
    private boolean shortened;

    ShortenedLines(Reader text) {
        super(text);
    }

    /** Whether anything was left out since this was asked last. */
    boolean wasShortened() {
        boolean was = shortened;
        shortened = false;
        return was;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int kept = 0;
        while (kept == 0 && most > 0) {
            int read = super.read(buffer, offset, most);
            if (read < 0) {
                return read;
            }
            kept = keep(buffer, offset, read);
        }
        return kept;
    }

    /** Moves what stays to the front; answers how much that is. */
    private int keep(char[] buffer, int offset, int count) {
        int kept = 0;
        for (int i = offset; i < offset + count; i++) {
            if (stays(buffer[i])) {
                buffer[offset + kept++] = buffer[i];
            }
        }
        return kept;
    }

    private boolean stays(char next) {
        if (next == '\n' || next == '\r') {
            length = 0;
            quoted = false;
            return true;
        }
        length = Math.min(length + 1, ImportLimits.LONGEST_LINE + 1);
        if (length <= ImportLimits.LONGEST_LINE) {
            quoted |= next == '"';
            return true;
        }
        shortened |= !quoted;
        return quoted || next == '"';
    }
}
