package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A compressed body, unpacked while it is read, that gives up where it grows as no real file does. */
public final class GzipBody extends FilterInputStream {

    private final Counted compressed;
    private long unpacked;

    private GzipBody(Counted compressed) throws IOException {
        super(new GZIPInputStream(compressed));
        this.compressed = compressed;
    }

    /** Fails where the body isn't gzip. */
    public static GzipBody of(InputStream compressed) throws IOException {
        return new GzipBody(new Counted(compressed));
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        unpacked += read;
        if (unpacked > ImportLimits.SMALL_FILE && unpacked / ImportLimits.LARGEST_COMPRESSION > compressed.read) {
            throw new UnreadableFileException("The file is more than " + ImportLimits.LARGEST_COMPRESSION
                    + " times as large as its compressed form. What was counted is stored.");
        }
    }

    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            read += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }
}
