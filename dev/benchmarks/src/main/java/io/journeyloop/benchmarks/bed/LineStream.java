package io.journeyloop.benchmarks.bed;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** Lines that are written as they are read, so that a file of any size needs no room. */
public final class LineStream extends InputStream {

    private final LongFunction<String> lines;
    private final long end;
    private long next;
    private byte[] line = {};
    private int position;

    /**
     * @param first number of the first line
     * @param end number after the last one
     */
    public LineStream(LongFunction<String> lines, long first, long end) {
        this.lines = lines;
        this.next = first;
        this.end = end;
    }

    @Override
    public int read() {
        return fill() ? line[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, line.length - position);
        System.arraycopy(line, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() {
        if (position == line.length && next < end) {
            line = (lines.apply(next++) + "\n").getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return position < line.length;
    }
}
