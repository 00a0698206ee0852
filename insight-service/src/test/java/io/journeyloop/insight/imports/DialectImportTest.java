package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.imports.Uploads.IMPORTS;
import static io.journeyloop.insight.imports.Uploads.rows;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as the tools export them, recognised by their header alone. */
@QuarkusTest
class DialectImportTest {

    private static final String CSV = "text/csv";

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @ParameterizedTest
    @CsvSource({"qualtrics.csv, text/csv", "qualtrics.tsv, text/tab-separated-values"})
    void qualtricsResponsesBecomeARecordPerAnswer(String sample, String contentType) throws IOException {
        Response run = uploads.send(contentType, null, Uploads.sample(sample));

        run.then()
                .statusCode(201)
                .body("dialect", equalTo("QUALTRICS"))
                .body("status", equalTo("COMPLETED"))
                .body("counts.read", equalTo(17))
                .body("counts.accepted", equalTo(9))
                .body("counts.rejected", equalTo(1))
                .body("counts.skipped", equalTo(7))
                .body("errors[0].column", equalTo("Q2"))
                .body("errors[0].row", equalTo(8));
        Map<String, Map<String, Object>> stored = stored();
        assertThat(stored.keySet())
                .containsExactlyInAnyOrder(
                        "R_1aBcDeFgHiJkLmN:q1",
                        "R_1aBcDeFgHiJkLmN:q2",
                        "R_1aBcDeFgHiJkLmN:q3",
                        "R_1aBcDeFgHiJkLmN:q4",
                        "R_2bCdEfGhIjKlMnO:q1",
                        "R_2bCdEfGhIjKlMnO:q2",
                        "R_2bCdEfGhIjKlMnO:q4",
                        "R_5eFgHiJkLmNoPqR:q1",
                        "R_5eFgHiJkLmNoPqR:q3");
        assertThat(stored.get("R_2bCdEfGhIjKlMnO:q1"))
                .containsEntry("fieldType", "NPS")
                .containsEntry("value", 0)
                .containsEntry("customerKey", "c-2")
                .containsEntry("language", "de")
                .containsEntry("collectedAt", "2026-03-11T15:30:00Z");
        assertThat(stored.get("R_1aBcDeFgHiJkLmN:q4"))
                .containsEntry("fieldType", "TEXT")
                .containsEntry("value", "Quick, kind,\nand \"fair\".");
        assertThat(stored.get("R_5eFgHiJkLmNoPqR:q3"))
                .containsEntry("fieldType", "CES")
                .containsEntry("language", "zh-Hans");
    }

    @Test
    void surveymonkeyResponsesBecomeARecordPerAnswer() throws IOException {
        Response run = uploads.send(CSV, null, Uploads.sample("surveymonkey.csv"));

        run.then()
                .statusCode(201)
                .body("dialect", equalTo("SURVEYMONKEY"))
                .body("counts.accepted", equalTo(9))
                .body("counts.rejected", equalTo(6))
                .body("counts.skipped", equalTo(4))
                .body("errors.column", hasItem("Respondent ID"));
        Map<String, Map<String, Object>> stored = stored();
        String recommend = "how-likely-is-it-that-you-would-recommend-this-company-to-a-friend-or-colle";
        assertThat(stored.get("114920000001:" + recommend))
                .containsEntry("fieldType", "NPS")
                .containsEntry("value", 10)
                .containsEntry("customerKey", "c-7")
                .containsEntry("collectedAt", "2026-03-10T14:15:30Z");
        assertThat(stored.get("114920000001:how-satisfied-are-you-with-each-of-these-delivery"))
                .containsEntry("fieldType", "CSAT")
                .containsEntry("value", 5);
        assertThat(stored.get("114920000001:do-you-have-any-other-comments"))
                .containsEntry("fieldType", "TEXT")
                .containsEntry("value", "Great, thanks");
        assertThat(stored.get("114920000002:" + recommend)).containsEntry("value", 0);
    }

    @Test
    void typeformResponsesBecomeARecordPerAnswer() throws IOException {
        Response run = uploads.send(CSV, null, Uploads.sample("typeform.csv"));

        run.then()
                .statusCode(201)
                .body("dialect", equalTo("TYPEFORM"))
                .body("counts.accepted", equalTo(4))
                .body("counts.rejected", equalTo(0))
                .body("counts.skipped", equalTo(3));
        assertThat(stored().get("b2c3d4e5f6a7:how-likely-are-you-to-recommend-us"))
                .containsEntry("fieldType", "NPS")
                .containsEntry("value", 0)
                .containsEntry("collectedAt", "2026-03-10T15:02:00Z");
    }

    @Test
    void googlePlayReviewsAreRatings() throws IOException {
        Response run = uploads.send(CSV, null, Uploads.sample("google-play.csv"));

        run.then()
                .statusCode(201)
                .body("dialect", equalTo("GOOGLE_PLAY"))
                .body("counts.accepted", equalTo(3))
                .body("counts.rejected", equalTo(1))
                .body("errors[0].column", equalTo("Star Rating"));
        Map<String, Map<String, Object>> stored = stored();
        assertThat(stored.get("3a7f0b52-9c1e-4d7a-8f53-0e1a2b3c4d5e"))
                .containsEntry("fieldType", "RATING")
                .containsEntry("value", 5)
                .containsEntry("comment", "Super\nLäuft rund – 👍")
                .containsEntry("language", null)
                .containsEntry("channel", "mobile-app")
                .containsEntry("collectedAt", "2026-03-10T12:00:00Z");
        assertThat(stored.get("gp:AOqpTOEabc")).containsEntry("collectedAt", "2026-03-12T12:00:00Z");
        assertThat(stored).containsKey("stars:1773316800123:cheetah");
    }

    @Test
    void zendeskScoresAreTheEndsOfAScale() throws IOException {
        Response run = uploads.send(CSV, null, Uploads.sample("zendesk.csv"));

        run.then()
                .statusCode(201)
                .body("dialect", equalTo("ZENDESK"))
                .body("counts.accepted", equalTo(2))
                .body("counts.skipped", equalTo(2));
        assertThat(stored().get("35437")).containsEntry("value", 0).containsEntry("customerKey", "c-2");
        tenant.viewer().get("/api/v1/metrics?type=CSAT").then().body("items[0].value", equalTo(0.5f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qualtrics.csv", "surveymonkey.csv", "typeform.csv", "google-play.csv", "zendesk.csv"})
    void aSecondDeliveryIsAllDuplicates(String sample) throws IOException {
        int accepted =
                uploads.send(CSV, null, Uploads.sample(sample)).jsonPath().getInt("counts.accepted");

        uploads.send(CSV, null, Uploads.sample(sample))
                .then()
                .body("counts.duplicate", equalTo(accepted))
                .body("counts.accepted", equalTo(0));
    }

    @Test
    void aMappingGoesBeforeTheDialect() throws IOException {
        String mapping = """
                {"constants": {"source.name": "after-claim", "journeyKey": "claim", "stepKey": "report"},
                 "metadata": {"store": "store"}, "zone": "UTC", "questions": {"Q2": "SKIP", "Q4": "CATEGORICAL"}}
                """;

        uploads.send(CSV, mapping, Uploads.sample("qualtrics.csv")).then().body("counts.accepted", equalTo(7));

        Map<String, Object> answer = Objects.requireNonNull(stored().get("R_2bCdEfGhIjKlMnO:q4"));
        assertThat(answer)
                .containsEntry("fieldType", "CATEGORICAL")
                .containsEntry("journeyKey", "claim")
                .containsEntry("source", Map.of("type", "SURVEY", "name", "after-claim"))
                .containsEntry("collectedAt", "2026-03-11T09:30:00Z");
        assertThat(answer.get("metadata"))
                .isEqualTo(Map.of(
                        "store", "Bern", "question", "Why did you choose this score?\nTell us in your own words."));
    }

    @Test
    void whoNamesAValueGetsOneRecordARow() throws IOException {
        String mapping = """
                {"columns": {"value": "Q1", "comment": "Q4"}, "constants": {"fieldType": "NPS"}}
                """;

        uploads.send(CSV, mapping, Uploads.sample("qualtrics.csv")).then().body("counts.accepted", equalTo(3));

        assertThat(stored().get("R_1aBcDeFgHiJkLmN")).containsEntry("value", 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | NDJSON | {} | dialect",
                "application/x-ndjson | QUALTRICS | {} | dialect",
                "application/x-ndjson | XES | {} | dialect",
                "text/csv | MADE_UP | {} | dialect",
                "text/csv | QUALTRICS | {} | body",
                "text/csv | GENERIC | {} | mapping.columns.value",
                "text/csv | | {\"questions\": {\"Q9\": \"NPS\"}} | mapping.questions",
                "text/csv | | {\"questions\": {\"Q1\": \"STARS\"}} | mapping.questions.Q1",
                "text/csv | | {\"zone\": \"Mars\"} | mapping.zone",
                "text/csv | | {\"formats\": {\"value\": \"x\"}} | mapping.formats.value",
                "text/csv | | {\"formats\": {\"collectedAt\": \"tt\"}} | mapping.formats.collectedAt",
            })
    void whatCantWorkIsRefusedBeforeAnyRow(String contentType, @Nullable String dialect, String mapping, String field) {
        var request = uploads.sender(contentType, mapping).body(rows(1).getBytes(UTF_8));
        if (dialect != null) {
            request.queryParam("dialect", dialect);
        }

        assertRefused(request.post(IMPORTS), field);
        tenant.viewer().get(IMPORTS).then().body("items.size()", equalTo(0));
    }

    @Test
    void aMisshapenHeaderOfQualtricsIsRefused() {
        assertRefused(
                uploads.send(CSV, null, "ResponseId,RecordedDate,Q1\nR_1,2026-03-10,5\n".getBytes(UTF_8)), "body");
    }

    @Test
    void withoutFinishedAResponseIsDoneAsItsProgressSays() {
        String file = """
                ResponseId,RecordedDate,Progress,Q1
                Response ID,Recorded Date,Progress,How likely are you to recommend us?
                {"ImportId":"_recordId"},{"ImportId":"recordedDate"},{"ImportId":"progress"},{"ImportId":"QID1"}
                R_1,2026-03-10,100,9
                R_2,2026-03-10,40,3
                """.replaceAll("\\{\"ImportId\":\"(\\w+)\"}", "\"{\"\"ImportId\"\":\"\"$1\"\"}\"");

        uploads.send(CSV, null, file.getBytes(UTF_8))
                .then()
                .body("counts.accepted", equalTo(1))
                .body("counts.skipped", equalTo(1));
    }

    @Test
    void aNamedDialectGoesBeforeTheHeader() {
        byte[] file = "score,comment,ticket_id\n4,fine,1\n".getBytes(UTF_8);
        String mapping = """
                {"columns": {"externalId": "ticket_id", "value": "score"},
                 "constants": {"source.type": "REVIEW", "source.name": "shop", "fieldType": "RATING"}}
                """;

        uploads.sender(CSV, mapping)
                .queryParam("dialect", "GENERIC")
                .body(file)
                .post(IMPORTS)
                .then()
                .body("dialect", equalTo("GENERIC"))
                .body("counts.accepted", equalTo(1));
        tenant.viewer().get(FEEDBACK).then().body("items.value", contains(4)).body("items[0].comment", nullValue());
    }

    private Map<String, Map<String, Object>> stored() {
        List<Map<String, Object>> items =
                tenant.viewer().get(FEEDBACK + "?limit=200").jsonPath().getList("items");
        return items.stream().collect(Collectors.toMap(item -> String.valueOf(item.get("externalId")), item -> item));
    }
}
