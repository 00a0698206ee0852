package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.insight.imports.Uploads.HEADER;
import static io.journeyloop.insight.imports.Uploads.IMPORTS;
import static io.journeyloop.insight.imports.Uploads.MAPPING;
import static io.journeyloop.insight.imports.Uploads.line;
import static io.journeyloop.insight.imports.Uploads.rows;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.insight.Given;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportResourceTest {

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @Test
    void goodRowsLandAndBadOnesAreReportedWithRowAndColumn() {
        String file = HEADER
                + "0,5,\"Lovely, really\nacross \"\"two\"\" lines\",2026-01-31,Tops\n"
                + "1,six,no number,2026-01-31,Tops\n"
                + "2,6,off the scale,2026-01-31,Tops\n"
                + "\n"
                + "3,4,too,many,cells,here\n"
                + ",3,no id,2026-01-31,Tops\n"
                + "5,1,bad day,31.01.2026,Tops\n"
                + "6,,no value,2026-01-31,Tops\n"
                + "7,2,NUL \0 inside,2026-01-31,Tops\n"
                + "8,3,\"said \"so\" twice\",2026-01-31 08:15:00,\n"
                + "0,1,again,2026-01-31,Tops\n";

        Response run = uploads.csv(file.getBytes(UTF_8));

        assertThat(run.statusCode()).as(run.asString()).isEqualTo(201);
        run.then()
                .body("status", equalTo("COMPLETED"))
                .body("counts.read", equalTo(10))
                .body("counts.accepted", equalTo(2))
                .body("counts.duplicate", equalTo(1))
                .body("counts.rejected", equalTo(7))
                .body("errors.row", equalTo(List.of(3, 4, 5, 6, 7, 8, 9)))
                .body("errors[0].line", equalTo(4))
                .body("errors[0].column", equalTo("Rating"))
                .body("errors[0].reason", equalTo("must be a number"))
                .body("errors[1].reason", equalTo("must lie between 1 and 5"))
                .body("errors[2].reason", equalTo("has 6 cells where the header has 5"))
                .body("errors[3].column", equalTo(""))
                .body("errors[4].column", equalTo("When"))
                .body("errors[5].column", equalTo("Rating"))
                .body("errors[6].column", equalTo("Text"));
        tenant.viewer()
                .get(FEEDBACK)
                .then()
                .body("items.externalId", equalTo(List.of("8", "0")))
                .body("items[1].comment", equalTo("Lovely, really\nacross \"two\" lines"))
                .body("items[1].metadata.department", equalTo("Tops"))
                .body("items[1].collectedAt", equalTo("2026-01-31T00:00:00Z"))
                .body("items[1].importId", equalTo(run.jsonPath().getString("id")))
                .body("items[0].collectedAt", equalTo("2026-01-31T08:15:00Z"));
    }

    @Test
    void sameFileAgainIsAllDuplicatesOnEveryRoad() {
        byte[] file = rows(2500).getBytes(UTF_8);
        assertThat(uploads.csv(file).jsonPath().getInt("counts.accepted")).isEqualTo(2500);

        assertThat(uploads.csv(file).jsonPath().getInt("counts.duplicate")).isEqualTo(2500);
        String line = """
                {"source": {"type": "REVIEW", "name": "shop"}, "externalId": "r7", "fieldType": "RATING", "value": 1}
                """;
        assertThat(uploads.ndjson(line.getBytes(UTF_8)).jsonPath().getInt("counts.duplicate"))
                .isEqualTo(1);
        tenant.viewer().get("/api/v1/metrics?type=RATING").then().body("items[0].n", equalTo(2500));
    }

    @Test
    void brokenLinesOfNdjsonAreReported() {
        String file = String.join(
                "\n",
                line("1"),
                "{\"half\": ",
                "[]",
                "{\"padding\": \"" + "x".repeat(300_000) + "\"}",
                line("2").replace("RATING", "MADE_UP"),
                line("3").replace("\"3\"", "\"3\\u0000\""),
                line("4"));

        Response run = uploads.ndjson(file.getBytes(UTF_8));

        run.then()
                .body("counts.read", equalTo(7))
                .body("counts.accepted", equalTo(2))
                .body("errors.row", equalTo(List.of(2, 3, 4, 5, 6)))
                .body("errors[2].reason", equalTo("must not exceed 262144 bytes"))
                .body("errors[3].column", equalTo("fieldType"))
                .body("errors[4].column", equalTo("externalId"));
    }

    @Test
    void linesOfNdjsonCanBeMapped() {
        String mapping = """
                {"columns": {"externalId": "id", "value": "score"},
                 "constants": {"source.type": "SURVEY", "source.name": "s", "fieldType": "NPS", "scaleMax": 10,
                               "scaleMin": 0, "journeyKey": "claim", "stepKey": "report"}}
                """;

        Response run = uploads.send("application/x-ndjson", mapping, "{\"id\": 7, \"score\": 0}\n".getBytes(UTF_8));

        run.then().body("counts.accepted", equalTo(1));
        tenant.viewer()
                .get(FEEDBACK)
                .then()
                .body("items[0].externalId", equalTo("7"))
                .body("items[0].value", equalTo(0))
                .body("items[0].resolution", equalTo("PENDING"));
    }

    @Test
    void onlyTheFirstThousandErrorsAreShown() {
        String file =
                HEADER + IntStream.range(0, 1500).mapToObj(i -> i + ",9,,,\n").collect(Collectors.joining());

        Response run = uploads.csv(file.getBytes(UTF_8));

        run.then().body("counts.rejected", equalTo(1500)).body("errors", hasSize(1000));
    }

    @Test
    void whatArrivedBeforeTheLineBrokeIsStored() throws Exception {
        byte[] half = rows(1500).getBytes(UTF_8);
        try (RawUpload upload = new RawUpload(tenant, "text/csv", MAPPING, "Content-Length: " + half.length * 2)) {
            upload.send(half);
            await().atMost(Given.SOON)
                    .until(() -> tenant.viewer()
                            .get(IMPORTS)
                            .jsonPath()
                            .getList("items.counts.accepted")
                            .equals(List.of(1000)));
        }

        await().atMost(Given.SOON)
                .untilAsserted(() -> tenant.viewer().get(IMPORTS).then().body("items[0].status", equalTo("FAILED")));
        Response again = uploads.csv(rows(2000).getBytes(UTF_8));
        again.then().body("counts.duplicate", equalTo(1500)).body("counts.accepted", equalTo(500));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"columns\": {\"value\": \"No such\"}} | mapping.columns.externalId",
                "{\"columns\": {\"externalId\": \"Nr\", \"value\": \"Rating\"}, %s} | mapping.columns.externalId",
                "{\"columns\": {\"externalId\": \"#9\", \"value\": \"Rating\"}, %s} | mapping.columns.externalId",
                "{\"columns\": {\"externalId\": \"\", \"value\": \"Rating\", \"colour\": \"Text\"}, %s}"
                        + " | mapping.columns.colour",
                "{\"columns\": {\"externalId\": \"\", \"value\": \"Rating\"}, \"metadata\": {\"a\": \"B\"}, %s}"
                        + " | mapping.metadata.a",
                "{\"columns\": [], %s} | mapping.columns",
                "{\"rows\": 1} | mapping.rows",
                "nonsense | mapping",
                "\"\\u0000\" | mapping"
            })
    void aMappingThatCantWorkIsRefusedBeforeAnyRow(String mapping, String field) {
        String constants = """
                "constants": {"source.type": "REVIEW", "source.name": "shop", "fieldType": "RATING"}\
                """;

        assertRefused(uploads.send("text/csv", mapping.replace("%s", constants), rows(1).getBytes(UTF_8)), field);
        tenant.viewer().get(IMPORTS).then().body("items", hasSize(0));
    }

    @Test
    void fileWithoutAHeaderIsRefused() {
        assertRefused(uploads.csv(new byte[0]), "body");
        assertRefused(
                uploads.sender("text/csv", null).body(rows(1).getBytes(UTF_8)).post(IMPORTS), "mapping");
    }

    @Test
    void integratorSeesItsOwnRunsOnly() {
        String own = uploads.csv(rows(1).getBytes(UTF_8)).jsonPath().getString("id");
        String other = tenant.editor()
                .config(Uploads.raw())
                .contentType("application/x-ndjson")
                .body(line("9").getBytes(UTF_8))
                .post(IMPORTS)
                .jsonPath()
                .getString("id");

        tenant.integrator().get(IMPORTS).then().body("items.id", equalTo(List.of(own)));
        tenant.integrator().get(IMPORTS + "/" + own).then().statusCode(200);
        assertRefused(tenant.integrator().get(IMPORTS + "/" + other), 404, "not_found");
        tenant.viewer().get(IMPORTS).then().body("items.id", equalTo(List.of(other, own)));
    }

    @Test
    void recordsOfFilesAndBatchesAreOneSet() {
        deliver(tenant, shop("r3"));

        assertThat(uploads.csv(rows(5).getBytes(UTF_8)).jsonPath().getInt("counts.duplicate"))
                .isEqualTo(1);
    }

    private static Map<String, Object> shop(String externalId) {
        var record = answer(externalId, "RATING", 3);
        record.put("source", Map.of("type", "REVIEW", "name", "shop"));
        return record;
    }
}
