package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportLimits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives up on a record that doesn't end, so that a quote that is never closed can't draw a whole file into memory. */
final class BoundedReader extends FilterReader {

    private final String tooLong;
    private long sinceRecordBegan;

    /** @param tooLong what to tell the sender of a record that doesn't end */
    BoundedReader(Reader reader, String tooLong) {
        super(reader);
        this.tooLong = tooLong;
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
            throw new UnreadableFileException(tooLong + " What was counted is stored.");
        }
    }
}
