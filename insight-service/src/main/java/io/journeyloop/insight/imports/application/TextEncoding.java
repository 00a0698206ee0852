package io.journeyloop.insight.imports.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its byte order mark how a text is encoded; without one it is UTF-8. */
final class TextEncoding {

    private static final int LONGEST_MARK = 3;
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*\\sencoding=[\"']([A-Za-z0-9._-]{1,40})[\"']");

    /** A text after its byte order mark. */
    record Text(InputStream bytes, Charset charset) {

        /** What isn't of the encoding is read as the sign of damage, U+FFFD. */
        Reader reader() {
            return new InputStreamReader(bytes, charset);
        }
    }

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

    /** The same for XML, which may name another encoding in its declaration. */
    static Text ofXml(InputStream stream) throws IOException {
        Text text = detect(stream);
        if (!text.charset().equals(UTF_8)) {
            return text;
        }
        PushbackInputStream bytes = new PushbackInputStream(text.bytes(), LONGEST_DECLARATION);
        byte[] beginning = bytes.readNBytes(LONGEST_DECLARATION);
        bytes.unread(beginning);
        Matcher declared = DECLARED.matcher(new String(beginning, ISO_8859_1));
        return new Text(bytes, declared.find() ? named(declared.group(1)) : UTF_8);
    }

    private static Charset named(String charset) throws UnreadableFileException {
        try {
            return Charset.forName(charset);
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableFileException("names an encoding that is not known");
        }
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
