package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportLimits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives up on a record that doesn't end, so that a quote that is never closed can't draw a whole file into memory. */
final class BoundedReader extends FilterReader {

    private long sinceRecordBegan;

    BoundedReader(Reader reader) {
        super(reader);
    }

    /** Forgets what was read for the records before. */
    void beginRecord() {
        sinceRecordBegan = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        sinceRecordBegan += read;
        if (sinceRecordBegan > ImportLimits.LONGEST_ROW) {
            throw new UnreadableFileException("A row is longer than " + ImportLimits.LONGEST_ROW
                    + " characters: a quote may be open. What was counted is stored.");
        }
    }
}
