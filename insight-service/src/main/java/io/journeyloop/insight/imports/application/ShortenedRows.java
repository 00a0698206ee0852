package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportLimits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what goes beyond the longest row of a table, so that such a row damages itself only, and a quote that is
 * never closed can't draw a whole file into memory. Follows quotes as the table's parser does, to know where a row ends;
 * closes the one that is open where it begins to leave out.
 */
final class ShortenedRows extends FilterReader {

    private static final char QUOTE = '"';

    /** What the next character of a row is part of. */
    private enum Place {
        NEW_CELL,
        /** Where quotes mean nothing: a cell without, or what stands behind the closing one. */
        PLAIN,
        QUOTED,
        /** Behind a quote within quotes, which closes them unless another one follows. */
        BEHIND_QUOTE
    }

    /**
     * What was left out of a row.
     *
     * @param cell the one that went too far, from 0
     * @param longest how many characters the row may have
     */
    record Cut(int cell, int longest) {}

    private final char delimiter;
    private Place place = Place.NEW_CELL;
    private int cell;
    private int length;
    private int longest = ImportLimits.LONGEST_LINE;
    private boolean leavingOut;
    private boolean afterReturn;
    private long linesLeftOut;
    private boolean ended;

    @Nullable
    private Cut cut;

    ShortenedRows(Reader text, char delimiter) {
        super(text);
        this.delimiter = delimiter;
    }

    /** What was left out since this was asked last. */
    Optional<Cut> takeCut() {
        Optional<Cut> taken = Optional.ofNullable(cut);
        cut = null;
        return taken;
    }

    /** How many of the file's lines ended in what was left out. */
    long linesLeftOut() {
        return linesLeftOut;
    }

    /** The cell whose quote was still open when the text ended, from 0. */
    Optional<Integer> openCell() {
        return ended && place == Place.QUOTED ? Optional.of(cell) : Optional.empty();
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
                ended = true;
                return read;
            }
            kept = keep(buffer, offset, read);
        }
        return kept;
    }

    /** Moves what stays to the front; answers how much that is. */
    private int keep(char[] buffer, int offset, int count) {
        int kept = offset;
        for (int i = offset; i < offset + count; i++) {
            char next = buffer[i];
            boolean wasLeavingOut = leavingOut;
            boolean wasQuoted = place == Place.QUOTED;
            if (stays(next)) {
                buffer[kept++] = next;
            } else if (!wasLeavingOut && wasQuoted) {
                buffer[kept++] = QUOTE;
            }
            afterReturn = next == '\r';
        }
        return kept - offset;
    }

    private boolean stays(char next) {
        boolean lineEnd = next == '\n' || next == '\r';
        if (lineEnd && place != Place.QUOTED) {
            beginRow();
            return true;
        }
        if (leavingOut || length == longest) {
            leaveOut(lineEnd && !(next == '\n' && afterReturn));
        } else {
            length++;
        }
        move(next);
        return !leavingOut;
    }

    private void beginRow() {
        place = Place.NEW_CELL;
        cell = 0;
        length = 0;
        longest = ImportLimits.LONGEST_LINE;
        leavingOut = false;
    }

    private void leaveOut(boolean endsLine) {
        if (!leavingOut) {
            leavingOut = true;
            cut = new Cut(cell, longest);
        }
        if (endsLine) {
            linesLeftOut++;
        }
    }

    private void move(char next) {
        if (place == Place.QUOTED) {
            place = next == QUOTE ? Place.BEHIND_QUOTE : Place.QUOTED;
        } else if (next == delimiter) {
            place = Place.NEW_CELL;
            cell++;
        } else if (next == QUOTE && place != Place.PLAIN) {
            place = Place.QUOTED;
            longest = ImportLimits.LONGEST_ROW;
        } else {
            place = Place.PLAIN;
        }
    }
}
