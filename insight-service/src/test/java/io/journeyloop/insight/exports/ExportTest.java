package io.journeyloop.insight.exports;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.insight.insights.InsightCalls.INSIGHTS;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.insight.insights.InsightCalls;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final TestTenant tenant = TestTenant.create();
    private final InsightCalls calls = new InsightCalls(tenant);

    @Test
    void moreThanAPageOfFeedbackLeavesWholeAndInOrder() throws Exception {
        deliver(
                tenant,
                IntStream.range(0, 701)
                        .mapToObj(i -> answer("r" + i, "NPS", i % 11))
                        .toList());

        Response ndjson = tenant.viewer().get(FEEDBACK + "/export?format=ndjson");
        List<CSVRecord> csv = csv(tenant.viewer().get(FEEDBACK + "/export"));

        assertThat(ndjson.contentType()).startsWith("application/x-ndjson");
        List<String> lines = ndjson.asString().lines().toList();
        assertThat(lines).hasSize(701);
        assertThat(csv).hasSize(701);
        String newest = tenant.viewer().get(FEEDBACK + "?limit=1").jsonPath().getString("items[0].id");
        assertThat(JSON.readTree(lines.getFirst()).path("id").asText()).isEqualTo(newest);
        assertThat(csv.getFirst().get("id")).isEqualTo(newest);
        assertThat(csv.stream().map(row -> row.get("externalId")).distinct()).hasSize(701);
        assertThat(csv.getLast().get("value")).isEqualTo("0");
    }

    @Test
    void linesOfAnExportAreTheRecordsAsTheyAreRead() throws Exception {
        String id = deliver(tenant, answer("1", "TEXT", "slow, \"very\"\nslow"))
                .jsonPath()
                .getString("id");
        String insight = calls.citing("They wait", id);

        assertThat(JSON.readTree(
                        tenant.viewer().get(FEEDBACK + "/export?format=ndjson").asString()))
                .isEqualTo(JSON.readTree(calls.get(FEEDBACK + "/" + id).asString()));
        assertThat(JSON.readTree(
                        tenant.viewer().get(INSIGHTS + "/export?format=ndjson").asString()))
                .isEqualTo(JSON.readTree(calls.get(insight).asString()));
        assertThat(csv(tenant.viewer().get(FEEDBACK + "/export")).getFirst().get("value"))
                .isEqualTo("slow, \"very\"\nslow");
        assertThat(csv(tenant.viewer().get(INSIGHTS + "/export")).getFirst().get("feedbackIds"))
                .isEqualTo(id);
    }

    @Test
    void exportsAreFilteredAsListsAre() throws Exception {
        Journey journey = Journey.known(tenant);
        deliver(tenant, List.of(answer("1", "NPS", 1, "report"), answer("2", "NPS", 2, "wait"), answer("3", "NPS", 3)));
        calls.create("At the step", "PAIN", Map.of("links", List.of(Map.of("stepId", journey.report()))));
        calls.create("Anywhere", "GAIN", Map.of());

        assertThat(csv(tenant.viewer().get(FEEDBACK + "/export?stepId=" + journey.report())))
                .singleElement()
                .satisfies(row -> assertThat(row.get("externalId")).isEqualTo("1"));
        assertThat(csv(tenant.viewer().get(INSIGHTS + "/export?type=GAIN")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("title")).isEqualTo("Anywhere"));
        assertThat(csv(tenant.viewer().get(INSIGHTS + "/export?stepId=" + journey.report())))
                .singleElement()
                .satisfies(row -> assertThat(row.get("links")).isEqualTo(journey.id() + "/" + journey.report()));
        assertThat(csv(TestTenant.create().viewer().get(FEEDBACK + "/export"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+41", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunIsText(String formula) throws Exception {
        Map<String, Object> record = answer("=" + formula, "TEXT", formula);
        record.put("comment", formula);
        record.put("channel", formula);
        deliver(tenant, record);
        deliver(tenant, answer("n", "NUMBER", -5));
        calls.create(formula + "x", "PAIN", Map.of("experienceImpact", -1.5, "tags", List.of(formula + "x")));

        List<CSVRecord> feedback = csv(tenant.viewer().get(FEEDBACK + "/export"));
        CSVRecord insight = csv(tenant.viewer().get(INSIGHTS + "/export")).getFirst();

        assertThat(feedback.getFirst().get("value")).isEqualTo("-5");
        for (String column : List.of("value", "comment", "channel", "externalId")) {
            assertThat(feedback.getLast().get(column)).as(column).startsWith("'");
        }
        assertThat(insight.get("title")).startsWith("'");
        assertThat(insight.get("tags")).startsWith("'");
        assertThat(insight.get("experienceImpact")).isEqualTo("-1.5");
    }

    @Test
    void onlyReadersWithGoodParametersGetAFile() {
        for (String path : List.of(FEEDBACK + "/export", INSIGHTS + "/export")) {
            assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
            assertRefused(tenant.integrator().get(path), 403, "forbidden");
            assertRefused(tenant.viewer().get(path + "?format=xls"), "format");
            assertRefused(tenant.viewer().get(path + "?journeyId=x"), "journeyId");
            assertThat(tenant.viewer().get(path).header("Content-Disposition")).contains("attachment", ".csv");
        }
    }

    private static List<CSVRecord> csv(Response file) throws Exception {
        assertThat(file.statusCode()).as(file.asString()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("text/csv");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.asString()))
                .getRecords();
    }
}
