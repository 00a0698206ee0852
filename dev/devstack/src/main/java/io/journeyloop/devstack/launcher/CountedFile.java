package io.journeyloop.devstack.launcher;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A file that tells how much of it has been read. */
final class CountedFile {

    private final Path file;
    private final AtomicLong bytes = new AtomicLong();

    CountedFile(Path file) {
        this.file = file;
    }

    long bytes() {
        return bytes.get();
    }

    InputStream open() {
        try {
            return new Counted(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes.addAndGet(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes.addAndGet(Math.max(0, read));
            return read;
        }
    }
}
