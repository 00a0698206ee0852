package io.journeyloop.insight.insights;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.insights.InsightCalls.INSIGHTS;
import static io.journeyloop.insight.insights.InsightCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How an insight is judged, what it rests on, and what is remembered of both. */
@QuarkusTest
class InsightLifeTest {

    private final TestTenant tenant = TestTenant.create();
    private final InsightCalls calls = new InsightCalls(tenant);

    @Test
    void everyJudgementIsRecordedWithItsEvidence() {
        String record = calls.record("1", "after-claim", "c-1");
        String insight = calls.citing("They wait", record);

        calls.tell(insight + "/validate", Map.of("note", "three interviews"))
                .then()
                .body("status", equalTo("VALIDATED"))
                .body("validationBasis.feedbackIds", contains(record))
                .body("validationBasis.quotes", equalTo(0));
        calls.tell(insight + "/resolve", Map.of("note", "we call back now"))
                .then()
                .body("status", equalTo("RESOLVED"));
        calls.tell(insight + "/reopen", Map.of())
                .then()
                .body("status", equalTo("DRAFT"))
                .body("validatedBy", nullValue());
        calls.tell(insight + "/reject", Map.of()).then().body("status", equalTo("REJECTED"));

        calls.get(insight + "/history")
                .then()
                .body("items.number", contains(1, 2, 3, 4))
                .body("items.kind", contains("VALIDATED", "RESOLVED", "REOPENED", "REJECTED"))
                .body("items[0].note", equalTo("three interviews"))
                .body("items[0].by", equalTo("editor@" + tenant.id()))
                .body("items[0].at", notNullValue())
                .body("items[0].feedbackIds", contains(record));
        String cursor = calls.get(insight + "/history?limit=3").jsonPath().getString("nextCursor");
        calls.get(insight + "/history?limit=3&cursor=" + cursor).then().body("items.kind", contains("REJECTED"));
    }

    @Test
    void patchedStatusIsRecordedToo() {
        String insight = calls.create("They wait", "OBSERVATION", Map.of());
        tenant.editor()
                .header("If-Match", "\"0\"")
                .body("{\"status\": \"REJECTED\"}")
                .patch(insight)
                .then()
                .statusCode(200);
        tenant.editor()
                .header("If-Match", "\"1\"")
                .body("{\"title\": \"They don't wait\"}")
                .patch(insight)
                .then()
                .statusCode(200);

        calls.get(insight + "/history").then().body("items.kind", contains("REJECTED"));
    }

    @Test
    void whatWasPutAsideMustBeReopenedFirst() {
        String insight = calls.create("They wait", "OBSERVATION", Map.of());
        calls.tell(insight + "/reject", Map.of());

        assertRefused(tenant.editor().body("{}").post(insight + "/resolve"), 422, "insight_refused");
        assertRefused(tenant.editor().header("If-Match", "\"0\"").post(insight + "/reopen"), 412, "stale");
        assertRefused(tenant.editor().body(Map.of("note", "x".repeat(2001))).post(insight + "/reopen"), "note");
        calls.get(insight).then().body("status", equalTo("REJECTED"));
    }

    @Test
    void evidenceIsWalkedBothWays() {
        List<String> records = IntStream.range(0, 3)
                .mapToObj(i -> calls.record("r" + i, "after-claim", "c-" + i))
                .toList();
        String one = calls.create(
                "They wait",
                "PAIN",
                Map.of(
                        "evidence",
                        List.of(
                                Map.of("feedbackId", records.get(2)),
                                Map.of("quote", "so long"),
                                Map.of("feedbackId", records.get(0)))));
        String two = calls.citing("They leave", records.get(0));

        calls.get(one + "/evidence?limit=2")
                .then()
                .body("items", hasSize(2))
                .body("items[0].feedback.id", equalTo(records.get(2)))
                .body("items[0].feedback.value", equalTo(3))
                .body("items[1].quote", equalTo("so long"));
        String cursor = calls.get(one + "/evidence?limit=2").jsonPath().getString("nextCursor");
        calls.get(one + "/evidence?limit=2&cursor=" + cursor)
                .then()
                .body("items.feedback.id", contains(records.get(0)))
                .body("nextCursor", nullValue());
        calls.get(FEEDBACK + "/" + records.get(0) + "/insights").then().body("items.id", contains(id(one), id(two)));
        calls.get(FEEDBACK + "/" + records.get(1) + "/insights").then().body("items", empty());
    }

    @Test
    void reliabilityGrowsWithVoicesAndSources() {
        String nothing = calls.create("Nothing", "OBSERVATION", Map.of());
        String twice = calls.citing("Twice", calls.record("1", "a", "c-1"), calls.record("2", "a", "c-1"));
        String diverse = calls.citing("Two", calls.record("3", "a", "c-1"), calls.record("4", "b", "c-2"));

        calls.get(nothing).then().body("reliability.score", nullValue()).body("reliability.voices", equalTo(0));
        calls.get(twice)
                .then()
                .body("reliability.score", equalTo(8.3f))
                .body("reliability.voices", equalTo(1))
                .body("reliability.records", equalTo(2));
        calls.get(diverse)
                .then()
                .body("reliability.score", equalTo(21.4f))
                .body("reliability.sources", equalTo(2))
                .body("reliability.sourceTypes", contains("SURVEY"));
        calls.get(INSIGHTS).then().body("items.reliability.voices", contains(0, 1, 2));
    }

    @Test
    void ownersAreWhateverTheIdentityProviderCallsThem() {
        String insight = calls.create("They wait", "OBSERVATION", Map.of("ownerId", "ann@acme", "teamId", "claims"));

        calls.get(insight).then().body("ownerId", equalTo("ann@acme")).body("teamId", equalTo("claims"));
        assertRefused(
                tenant.editor()
                        .body(Map.of("title", "a", "type", "GAIN", "ownerId", "x".repeat(101)))
                        .post(INSIGHTS),
                "ownerId");
    }

    @Test
    void nothingIsKnownOfWhatIsNotThere() {
        String nowhere = INSIGHTS + "/" + UUID.randomUUID();
        for (String path : List.of("/evidence", "/history", "/duplicates")) {
            assertRefused(tenant.viewer().get(nowhere + path), 404, "not_found");
        }
        assertRefused(tenant.viewer().get(FEEDBACK + "/" + UUID.randomUUID() + "/insights"), 404, "not_found");
        assertThat(tenant.editor().body("{}").post(nowhere + "/reject").statusCode())
                .isEqualTo(404);
    }
}
