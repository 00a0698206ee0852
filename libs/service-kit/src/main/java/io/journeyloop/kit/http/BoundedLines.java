package io.journeyloop.kit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, however they end; of a line that is too long nothing is kept. */
public final class BoundedLines {

    public static final int LONGEST_LINE = 256 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long number;

    public BoundedLines(InputStream stream) {
        this.stream = stream;
    }

    /** A line without its end. */
    public record Line(long number, byte[] bytes, boolean tooLong) {

        public boolean isBlank() {
            if (tooLong) {
                return false;
            }
            for (byte b : bytes) {
                if (b != ' ' && b != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line, or null at the end of the stream. */
    @Nullable
    public Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean anything = false;
        int b = read();
        while (b >= 0 && b != '\n' && b != '\r') {
            anything = true;
            tooLong = tooLong || line.size() >= LONGEST_LINE;
            if (!tooLong) {
                line.write(b);
            }
            b = read();
        }
        if (b < 0 && !anything) {
            return null;
        }
        if (b == '\r' && peek() == '\n') {
            next++;
        }
        return new Line(++number, line.toByteArray(), tooLong);
    }

    private int read() throws IOException {
        int b = peek();
        next++;
        return b;
    }

    private int peek() throws IOException {
        if (next >= end) {
            next = 0;
            end = stream.read(buffer);
        }
        return end < 0 ? -1 : buffer[next] & 0xff;
    }
}
