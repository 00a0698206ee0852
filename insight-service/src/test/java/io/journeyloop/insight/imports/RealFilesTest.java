package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.imports.Uploads.HEADER;
import static io.journeyloop.insight.imports.Uploads.IMPORTS;
import static io.journeyloop.insight.imports.Uploads.MAPPING;
import static io.journeyloop.insight.imports.Uploads.line;
import static io.journeyloop.insight.imports.Uploads.rows;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What files from the field do to whoever reads them. */
@QuarkusTest
class RealFilesTest {

    private static final String CSV = "text/csv";

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @Test
    void aRoundedIdIsRejectedWithItsReason() {
        Response run = uploads.csv((HEADER + "5.70306E+17,5,a,,\n570306000000000001,5,b,,\n").getBytes(UTF_8));

        run.then()
                .body("counts.accepted", equalTo(1))
                .body("errors[0].row", equalTo(2))
                .body("errors[0].column", equalTo(""))
                .body("errors[0].reason", containsString("rounded by a spreadsheet"));
    }

    @Test
    void momentsAreReadAsTheMappingSays() {
        String mapping = MAPPING.replaceFirst(
                "\\{", "{\"formats\": {\"collectedAt\": \"dd-MM-yyyy HH:mm\"}, \"zone\": \"Europe/Zurich\", ");
        String file = HEADER + "1,5,a,31-03-2026 08:15,\n2,5,b,46112.34375,\n3,5,c,31-02-2026 08:15,\n";

        Response run = uploads.send(CSV, mapping, file.getBytes(UTF_8));

        run.then().body("counts.accepted", equalTo(2)).body("errors[0].column", equalTo("When"));
        tenant.viewer()
                .get(FEEDBACK)
                .then()
                .body("items.collectedAt", equalTo(List.of("2026-03-31T06:15:00Z", "2026-03-31T06:15:00Z")));
    }

    @Test
    void daysAreAnswersHoweverTheyAreWritten() {
        String mapping = MAPPING.replace("RATING", "DATE");
        String file = HEADER + "1,2026-03-31,,,\n2,31-03-2026,,,\n3,46112,,,\n4,46112.5,,,\n5,31/03/2026,,,\n";

        uploads.send(CSV, mapping, file.getBytes(UTF_8))
                .then()
                .body("counts.accepted", equalTo(3))
                .body("errors.row", equalTo(List.of(5, 6)))
                .body("errors.column", equalTo(List.of("Rating", "Rating")));
        tenant.viewer().get(FEEDBACK).then().body("items.value", everyItem(equalTo("2026-03-31")));
    }

    /** A day of New York begins at five o'clock in winter; what a tool says to be UTC stays that. */
    @Test
    void daysWithoutAZoneAreTheTenants() {
        tenant.admin()
                .header("If-Match", "\"0\"")
                .body("{\"timeZone\": \"America/New_York\"}")
                .put("/api/v1/settings")
                .then()
                .statusCode(200);
        String typeform = "#,How likely are you to recommend us?,Submit Date (UTC)\nt,9,2026-02-01 12:00:00\n";

        uploads.csv((HEADER + "1,5,a,2026-02-01,\n").getBytes(UTF_8)).then().body("counts.accepted", equalTo(1));
        uploads.send(CSV, null, typeform.getBytes(UTF_8)).then().body("counts.accepted", equalTo(1));

        tenant.viewer()
                .get(FEEDBACK)
                .then()
                .body("items.collectedAt", equalTo(List.of("2026-02-01T12:00:00Z", "2026-02-01T05:00:00Z")));
        tenant.viewer()
                .get("/api/v1/metrics?type=RATING&from=2026-02-01&to=2026-02-02")
                .then()
                .body("items[0].n", equalTo(1));
    }

    @Test
    void daysBeyondMemoryAndValuesOffTheScaleAreReported() {
        String file = HEADER + "1,5,a,1969-12-31,\n2,5,b,2100-01-01,\n3,0,c,,\n4,5.5,d,,\n5,1e400,e,,\n6,NaN,f,,\n";

        uploads.csv(file.getBytes(UTF_8))
                .then()
                .body("counts.rejected", equalTo(6))
                .body("errors.column", equalTo(List.of("When", "When", "Rating", "Rating", "Rating", "Rating")));
    }

    @Test
    void tooManyColumnsAreRefused() {
        assertRefused(uploads.csv("a,".repeat(10_000).getBytes(UTF_8)), "body");
    }

    @Test
    void aLineOfFiveMegabytesDamagesItselfOnly() {
        String giant = line("2").replace("}", ", \"comment\": \"" + "x".repeat(5_000_000) + "\"}");

        uploads.ndjson(String.join("\n", line("1"), giant, line("3")).getBytes(UTF_8))
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("counts.accepted", equalTo(2))
                .body("errors.row", equalTo(List.of(2)));
    }

    @Test
    void aRowOfFiveMegabytesDamagesItselfOnly() {
        String file = HEADER + "1,5,a,,\n2,5," + "x".repeat(5_000_000) + ",,\n3,5,c,,\n";

        Response run = uploads.csv(file.getBytes(UTF_8));

        run.then()
                .body("status", equalTo("COMPLETED"))
                .body("counts.accepted", equalTo(2))
                .body("errors.row", equalTo(List.of(3)))
                .body("errors.line", equalTo(List.of(3)))
                .body("errors.reason", equalTo(List.of("must not exceed 524288 characters")));
        assertRefused(uploads.csv(("x".repeat(5_000_000) + "\n").getBytes(UTF_8)), "body");
    }

    @Test
    void aQuotedRowOfFiveMegabytesDamagesItselfOnly() {
        String giant = "said \"\"so\"\", twice\r\n".repeat(250_000);
        String file = HEADER + "1,5,a,,\n2,5,\"" + giant + "\",,\n3,six,\"c\",,\n4,4,\"d\ne\",,\n";

        Response run = uploads.csv(file.getBytes(UTF_8));

        run.then()
                .body("status", equalTo("COMPLETED"))
                .body("counts.read", equalTo(4))
                .body("counts.accepted", equalTo(2))
                .body("errors.row", equalTo(List.of(3, 4)))
                .body("errors.line", equalTo(List.of(250_003, 250_004)))
                .body("errors.column", equalTo(List.of("Text", "Rating")))
                .body("errors[0].reason", equalTo("must not exceed 1048576 characters"));
        tenant.viewer().get(FEEDBACK).then().body("items.comment", equalTo(List.of("d\ne", "a")));
    }

    @Test
    void whatIsCompressedWithoutSayingSoIsRefused() throws IOException {
        assertRefused(uploads.csv(Uploads.gzip(rows(1).getBytes(UTF_8))), "body");
    }

    @Test
    void aBombIsGivenUpAndWhatCameBeforeIsStored() throws IOException {
        byte[] padding = new byte[1024 * 1024];
        Arrays.fill(padding, (byte) '\n');
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write((line("1") + "\n").getBytes(UTF_8));
            for (int i = 0; i < 200; i++) {
                gzip.write(padding);
            }
        }

        Response run = uploads.sender("application/x-ndjson", null)
                .header("Content-Encoding", "gzip")
                .body(bomb.toByteArray())
                .post(IMPORTS);

        run.then().body("status", equalTo("FAILED")).body("failure", containsString("times as large"));
        assertThat(run.jsonPath().getInt("counts.accepted")).isLessThanOrEqualTo(1);
    }

    @Test
    void aCompressedBodyThatIsCutOffKeepsWhatWasCounted() throws IOException {
        byte[] whole = Uploads.gzip(rows(3000).getBytes(UTF_8));

        Response run = uploads.sender(CSV, MAPPING)
                .header("Content-Encoding", "gzip")
                .body(Arrays.copyOf(whole, whole.length / 2))
                .post(IMPORTS);

        run.then().body("status", equalTo("FAILED"));
        int stored = run.jsonPath().getInt("counts.accepted");
        uploads.csv(rows(3000).getBytes(UTF_8))
                .then()
                .body("counts.duplicate", equalTo(stored))
                .body("counts.accepted", equalTo(3000 - stored));
    }
}
