package io.journeyloop.insight.insights;

import static io.journeyloop.insight.insights.InsightCalls.INSIGHTS;
import static io.journeyloop.insight.insights.InsightCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several insights of one. */
@QuarkusTest
class InsightSplittingTest {

    private final TestTenant tenant = TestTenant.create();
    private final InsightCalls calls = new InsightCalls(tenant);

    @Test
    void partsTakeTheirEvidenceAlong() {
        String one = calls.record("1", "a", "c-1");
        String two = calls.record("2", "a", "c-2");
        String whole = calls.create(
                "They wait and they are cross",
                "PAIN",
                Map.of(
                        "experienceImpact", -1.5,
                        "tags", List.of("waiting"),
                        "evidence",
                                List.of(
                                        Map.of("feedbackId", one),
                                        Map.of("quote", "cross"),
                                        Map.of("feedbackId", two))));

        Response split = calls.tell(
                whole + "/split",
                Map.of(
                        "parts",
                        List.of(
                                Map.of(
                                        "title",
                                        "They are cross",
                                        "type",
                                        "OBSERVATION",
                                        "evidence",
                                        List.of(Map.of("quote", "cross"))),
                                Map.of("title", "They wait", "evidence", List.of(Map.of("feedbackId", two))))));

        split.then()
                .body("whole.id", equalTo(id(whole)))
                .body("whole.evidence.feedbackId", contains(one))
                .body("parts.title", contains("They are cross", "They wait"))
                .body("parts.type", contains("OBSERVATION", "PAIN"))
                .body("parts.status", contains("DRAFT", "DRAFT"))
                .body("parts.splitFromId", contains(id(whole), id(whole)))
                .body("parts[1].experienceImpact", equalTo(-1.5f))
                .body("parts[1].tags", contains("waiting"))
                .body("parts[1].evidence.feedbackId", contains(two));
        calls.get(whole + "/history").then().body("items.kind", contains("SPLIT"));
        calls.get(INSIGHTS + "/" + split.path("parts[0].id") + "/history")
                .then()
                .body("items.kind", contains("SPLIT_OFF"));
    }

    @Test
    void splitThatDoesNotAddUpIsRefusedAndNothingHappens() {
        String record = calls.record("1", "a", "c-1");
        String whole = calls.citing("They wait", record);
        calls.tell(whole + "/validate", Map.of());
        Map<String, Object> part = Map.of("title", "Part", "evidence", InsightCalls.evidence(record));
        Map<String, Object> foreign = Map.of(
                "title",
                "Part",
                "evidence",
                InsightCalls.evidence(UUID.randomUUID().toString()));

        Response twice =
                tenant.editor().body(Map.of("parts", List.of(part, part))).post(whole + "/split");
        assertRefused(twice, 422, "insight_refused");
        assertThat(twice.<String>path("violations[0].field")).isEqualTo("parts[1].evidence[0]");
        assertRefused(
                tenant.editor().body(Map.of("parts", List.of(foreign))).post(whole + "/split"), 422, "insight_refused");
        assertRefused(
                tenant.editor().body(Map.of("parts", List.of(part))).post(whole + "/split"), 422, "insight_refused");
        assertRefused(tenant.editor().body(Map.of("parts", List.of())).post(whole + "/split"), "parts");
        assertRefused(
                tenant.editor()
                        .body(Map.of("parts", List.of(Map.of("title", " "))))
                        .post(whole + "/split"),
                "title");
        calls.get(INSIGHTS).then().body("items", hasSize(1)).body("items[0].evidence", hasSize(1));
    }
}
