package io.journeyloop.insight.imports.application;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;

/** Tells by its byte order mark how a text is encoded; without one it is UTF-8. */
final class TextEncoding {

    private static final int LONGEST_MARK = 3;

    /** A text after its byte order mark. */
    record Text(InputStream bytes, Charset charset) {}

    private TextEncoding() {}

    static Text detect(InputStream stream) throws IOException {
        PushbackInputStream text = new PushbackInputStream(stream, LONGEST_MARK);
        byte[] mark = text.readNBytes(LONGEST_MARK);
        if (startsWith(mark, 0xef, 0xbb, 0xbf)) {
            return new Text(text, UTF_8);
        }
        if (startsWith(mark, 0xff, 0xfe) || startsWith(mark, 0xfe, 0xff)) {
            text.unread(mark, 2, mark.length - 2);
            return new Text(text, (mark[0] & 0xff) == 0xff ? UTF_16LE : UTF_16BE);
        }
        if (startsWith(mark, 0x1f, 0x8b)) {
            throw new UnreadableFileException("is compressed: say so by Content-Encoding: gzip");
        }
        text.unread(mark);
        return new Text(text, UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
