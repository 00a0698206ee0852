package io.journeyloop.insight.imports;

import static io.journeyloop.insight.imports.Uploads.HEADER;
import static io.journeyloop.insight.imports.Uploads.IMPORTS;
import static io.journeyloop.insight.imports.Uploads.MAPPING;
import static io.journeyloop.insight.imports.Uploads.line;
import static io.journeyloop.insight.imports.Uploads.rows;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the bytes of a file become text and rows. */
@QuarkusTest
class ImportedTextTest {

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void anyLineEndEndsALine(String lineEnd) {
        String file = (HEADER + "1,5,a,,\n2,4,b,,\n").replace("\n", lineEnd);

        assertThat(uploads.csv(file.getBytes(UTF_8)).jsonPath().getInt("counts.accepted"))
                .isEqualTo(2);
        String lines = (line("3") + "\n" + line("4") + "\n\n" + line("5")).replace("\n", lineEnd);
        assertThat(uploads.ndjson(lines.getBytes(UTF_8)).jsonPath().getInt("counts.accepted"))
                .isEqualTo(3);
    }

    @Test
    void byteOrderMarksAreNoPartOfTheText() {
        String marked = "\uFEFF" + HEADER;

        assertThat(uploads.csv((marked + "1,5,ä,,\n").getBytes(UTF_8))
                        .jsonPath()
                        .getInt("counts.accepted"))
                .isEqualTo(1);
        assertThat(uploads.csv((marked + "2,5,ä,,\n").getBytes(UTF_16LE))
                        .jsonPath()
                        .getInt("counts.accepted"))
                .isEqualTo(1);
        assertThat(uploads.ndjson(("\uFEFF" + line("3")).getBytes(UTF_8))
                        .jsonPath()
                        .getInt("counts.accepted"))
                .isEqualTo(1);
    }

    @Test
    void textThatIsNotUtf8DamagesItsOwnRowOnly() {
        Response table = uploads.csv((HEADER + "1,5,schön,,\n2,4,plain,,\n").getBytes(ISO_8859_1));
        Response lines = uploads.ndjson(
                (line("3").replace("}", ", \"comment\": \"schön\"}") + "\n" + line("4")).getBytes(ISO_8859_1));

        table.then()
                .body("counts.accepted", equalTo(1))
                .body("errors[0].column", equalTo("Text"))
                .body("errors[0].row", equalTo(2));
        lines.then().body("counts.accepted", equalTo(1)).body("errors[0].row", equalTo(1));
    }

    @Test
    void aQuoteThatNeverClosesEndsTheRunAfterTheRowsBeforeIt() {
        String file = rows(1003) + "open,5,\"" + "x".repeat(3_000_000);

        Response run = uploads.csv(file.getBytes(UTF_8));

        run.then().body("status", equalTo("FAILED")).body("counts.accepted", equalTo(1003));
        assertThat(run.jsonPath().getString("failure")).contains("a quote may be open");
        run.then()
                .body("errors.row", equalTo(List.of(1005)))
                .body("errors.line", equalTo(List.of(1005)))
                .body("errors.column", equalTo(List.of("Text")))
                .body("errors.reason", contains(containsString("never closed")));
    }

    @Test
    void aQuoteThatTheLastRowsShareIsToldWhereItOpens() {
        String file = rows(2) + "open,5,\"swallows,2026-02-01,Tops\nlost,5,too,2026-02-01,Tops\n";

        uploads.csv(file.getBytes(UTF_8))
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("counts.accepted", equalTo(2))
                .body("errors.row", equalTo(List.of(4)))
                .body("errors.column", equalTo(List.of("Text")))
                .body("errors.reason", contains(containsString("never closed")));
        assertRefused(uploads.csv(("\"" + rows(2)).getBytes(UTF_8)), "body");
    }

    @Test
    void compressedFilesAreTaken() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(rows(10).getBytes(UTF_8));
        }

        Response run = uploads.sender("text/csv", MAPPING)
                .header("Content-Encoding", "gzip")
                .body(compressed.toByteArray())
                .post(IMPORTS);

        run.then().statusCode(201).body("counts.accepted", equalTo(10));
        assertRefused(
                uploads.sender("text/csv", MAPPING)
                        .header("Content-Encoding", "gzip")
                        .body("plain".getBytes(UTF_8))
                        .post(IMPORTS),
                "body");
        assertRefused(
                uploads.sender("text/csv", MAPPING)
                        .header("Content-Encoding", "br")
                        .body("plain".getBytes(UTF_8))
                        .post(IMPORTS),
                415,
                "unsupported_media_type");
    }
}
