package io.journeyloop.insight.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.imports.domain.ImportLimits;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ShortenedLinesTest {

    private static final String LONGEST = "x".repeat(ImportLimits.LONGEST_LINE);

    @Test
    void whatGoesBeyondTheLongestLineIsLeftOut() throws IOException {
        ShortenedLines lines = new ShortenedLines(new StringReader("a\n" + LONGEST + "tail\r\nb"));

        assertThat(all(lines)).isEqualTo("a\n" + LONGEST + "\r\nb");
        assertThat(lines.wasShortened()).isTrue();
        assertThat(lines.wasShortened()).isFalse();
    }

    @Test
    void aLineWithAQuoteStaysAsItIs() throws IOException {
        String text = "\"" + LONGEST + "\n" + LONGEST + "\n";
        ShortenedLines lines = new ShortenedLines(new StringReader(text));

        assertThat(all(lines)).isEqualTo(text);
        assertThat(lines.wasShortened()).isFalse();
    }

    /** The end of a cell that began lines before must not get lost. */
    @Test
    void quotesBehindTheLongestLineStay() throws IOException {
        ShortenedLines lines = new ShortenedLines(new StringReader(LONGEST + "tail\",\"b\"\nc"));

        assertThat(all(lines)).isEqualTo(LONGEST + "\"\"\"\nc");
        assertThat(lines.wasShortened()).isTrue();
    }

    private static String all(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
        }
        return text.toString();
    }
}
