package io.journeyloop.insight.imports.application;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives up on a record that doesn't end, so that a quote that is never closed can't draw a whole file into memory. */
final class BoundedReader extends FilterReader {

    /** Far above any real record, and above what the parser reads ahead. */
    private static final long LONGEST_RECORD = 1024L * 1024;

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
        if (sinceRecordBegan > LONGEST_RECORD) {
            throw new UnreadableFileException("A record is longer than " + LONGEST_RECORD
                    + " characters: a quote may be open. What was read before it is stored.");
        }
    }
}
