package io.journeyloop.insight.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.imports.application.ShortenedRows.Cut;
import io.journeyloop.insight.imports.domain.ImportLimits;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ShortenedRowsTest {

    private static final String LONGEST = "x".repeat(ImportLimits.LONGEST_LINE);
    private static final String LONGEST_QUOTED = "x".repeat(ImportLimits.LONGEST_ROW - 1);

    @Test
    void whatGoesBeyondTheLongestLineIsLeftOut() throws IOException {
        ShortenedRows rows = rows("a\n" + LONGEST + "tail\r\nb");

        assertThat(all(rows)).isEqualTo("a\n" + LONGEST + "\r\nb");
        assertThat(rows.takeCut()).contains(new Cut(0, ImportLimits.LONGEST_LINE));
        assertThat(rows.takeCut()).isEmpty();
    }

    @Test
    void aRowWithQuotesMayBeLonger() throws IOException {
        String text = "\"" + LONGEST + "\n" + LONGEST.substring(8) + "\"\nb";
        ShortenedRows rows = rows(text);

        assertThat(all(rows)).isEqualTo(text);
        assertThat(rows.takeCut()).isEmpty();
    }

    @Test
    void anOpenQuoteIsClosedWhereTheRowIsCut() throws IOException {
        ShortenedRows rows = rows("a,\"" + LONGEST_QUOTED.substring(2) + "one\r\n\"\"two\"\" three\n\",b\nc,\"d\"");

        assertThat(all(rows)).isEqualTo("a,\"" + LONGEST_QUOTED.substring(2) + "\"\nc,\"d\"");
        assertThat(rows.takeCut()).contains(new Cut(1, ImportLimits.LONGEST_ROW));
        assertThat(rows.linesLeftOut()).isEqualTo(2);
    }

    @Test
    void aQuoteThatMayBeDoubledClosesWhereTheRowIsCutBehindIt() throws IOException {
        String kept = "\"" + LONGEST_QUOTED.substring(1) + "\"";

        assertThat(all(rows(kept + "\" goes on\",b\nc"))).isEqualTo(kept + "\nc");
    }

    @Test
    void quotesThatOpenNothingAreText() throws IOException {
        String text = "a\"b,\"c\"d\",e\n";

        ShortenedRows rows = rows(text + LONGEST + "\"tail\n" + "f");

        assertThat(all(rows)).isEqualTo(text + LONGEST + "\nf");
        assertThat(rows.openCell()).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsCell() throws IOException {
        ShortenedRows rows = rows("a\nb,c,\"" + LONGEST_QUOTED + LONGEST_QUOTED);

        assertThat(all(rows)).hasSize(2 + ImportLimits.LONGEST_ROW + 1).endsWith("x\"");
        assertThat(rows.openCell()).contains(2);
    }

    private static ShortenedRows rows(String text) {
        return new ShortenedRows(new StringReader(text), ',');
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
