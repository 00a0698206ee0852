package io.journeyloop.insight.insights;

import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.insights.InsightCalls.INSIGHTS;
import static io.journeyloop.insight.insights.InsightCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One insight of two, and two of one. */
@QuarkusTest
class InsightMergingTest {

    private final TestTenant tenant = TestTenant.create();
    private final InsightCalls calls = new InsightCalls(tenant);

    @Test
    void survivorHoldsEverythingAndTheOtherIsArchived() {
        Journey journey = Journey.known(tenant);
        String shared = calls.record("1", "a", "c-1");
        String own = calls.record("2", "b", "c-2");
        String from = calls.create(
                "They wait too long",
                "PAIN",
                Map.of(
                        "links", List.of(Map.of("stepId", journey.report())),
                        "evidence",
                                List.of(
                                        Map.of("feedbackId", own),
                                        Map.of("quote", "so long"),
                                        Map.of("feedbackId", shared)),
                        "tags", List.of("waiting")));
        String into = calls.citing("They wait", shared);

        calls.tell(from + "/merge", Map.of("intoId", id(into), "note", "the same"))
                .then()
                .body("id", equalTo(id(into)))
                .body("title", equalTo("They wait"))
                .body("evidence.feedbackId.findAll { it != null }", contains(shared, own))
                .body("evidence.quote.findAll { it != null }", contains("so long"))
                .body("links.stepId", contains(journey.report().toString()))
                .body("tags", contains("waiting"));

        calls.get(from).then().body("archivedAt", notNullValue()).body("mergedIntoId", equalTo(id(into)));
        calls.get(INSIGHTS).then().body("items.id", contains(id(into)));
        calls.get(into + "/history")
                .then()
                .body("items.kind", contains("TOOK_OVER"))
                .body("items[0].otherId", equalTo(id(from)));
        calls.get(from + "/history")
                .then()
                .body("items.kind", contains("MERGED"))
                .body("items[0].note", equalTo("the same"));
        await().atMost(SOON).untilAsserted(() -> {
            Events.Received archived =
                    Events.of(tenant.id(), "journeyloop.insight.archived.v1").getLast();
            EventContracts.assertKept("journeyloop.insight.archived.v1", archived.data());
            assertThat(archived.data().path("mergedIntoId").asText()).isEqualTo(id(into));
        });
    }

    @Test
    void undoneMergeLeavesBothAsTheyWere() {
        Journey journey = Journey.known(tenant);
        String from = calls.create(
                "They wait too long",
                "PAIN",
                Map.of(
                        "experienceImpact", -2,
                        "links", List.of(Map.of("stepId", journey.report()), Map.of("stepId", journey.waiting())),
                        "evidence",
                                List.of(
                                        Map.of("quote", "so long"),
                                        Map.of("feedbackId", calls.record("1", "a", "c")))));
        calls.tell(from + "/validate", Map.of("note", "sure"));
        String into = calls.create(
                "They wait",
                "PAIN",
                Map.of(
                        "links", List.of(Map.of("stepId", journey.waiting())),
                        "evidence", List.of(Map.of("quote", "ages"), Map.of("quote", "so long"))));
        Map<String, Object> fromBefore = content(from);
        Map<String, Object> intoBefore = content(into);

        calls.tell(from + "/merge", Map.of("intoId", id(into)));
        calls.tell(from + "/merge/undo", Map.of()).then().body("id", equalTo(id(from)));

        assertThat(content(from)).isEqualTo(fromBefore);
        assertThat(content(into)).isEqualTo(intoBefore);
        calls.get(INSIGHTS).then().body("items", hasSize(2));
        calls.get(from + "/history").then().body("items.kind", contains("VALIDATED", "MERGED", "MERGE_UNDONE"));
        calls.get(into + "/history").then().body("items.kind", contains("TOOK_OVER", "GAVE_BACK"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Events.of(tenant.id(), "journeyloop.evidence.changed.v1").stream()
                                .filter(event -> event.aggregateId().equals(journey.report()))
                                .reduce((earlier, later) -> later)
                                .orElseThrow()
                                .data()
                                .path("experience")
                                .asDouble())
                        .isEqualTo(-2.0));
        assertRefused(tenant.editor().body("{}").post(from + "/merge/undo"), 409, "not_merged");
    }

    @Test
    void whatTwoHaveBroughtStaysUntilBothAreTakenBack() {
        String record = calls.record("1", "a", "c");
        String one = calls.citing("One", record);
        String two = calls.citing("Two", record);
        String into = calls.citing("Survivor", calls.record("2", "a", "c"));
        Map<String, Object> before = content(into);
        calls.tell(one + "/merge", Map.of("intoId", id(into)));
        calls.tell(two + "/merge", Map.of("intoId", id(into)));

        calls.tell(one + "/merge/undo", Map.of());
        calls.get(into).then().body("evidence", hasSize(2));
        calls.tell(two + "/merge/undo", Map.of());

        assertThat(content(into)).isEqualTo(before);
    }

    @Test
    void whatPeopleChangedSinceStays() {
        String from = calls.citing("One", calls.record("1", "a", "c"));
        String into = calls.citing("Survivor", calls.record("2", "a", "c"));
        calls.tell(from + "/merge", Map.of("intoId", id(into)));
        tenant.editor()
                .header("If-Match", calls.get(into).header("ETag"))
                .body("{\"title\": \"Better\", \"tags\": [\"new\"]}")
                .patch(into)
                .then()
                .statusCode(200);

        calls.tell(from + "/merge/undo", Map.of());

        calls.get(into)
                .then()
                .body("title", equalTo("Better"))
                .body("tags", contains("new"))
                .body("evidence", hasSize(1));
    }

    @Test
    void mergesThatMakeNoSenseAreRefused() {
        String insight = calls.create("One", "OBSERVATION", Map.of());
        String gone = calls.create("Gone", "OBSERVATION", Map.of());
        tenant.editor().header("If-Match", "\"0\"").delete(gone).then().statusCode(204);
        String foreign = new InsightCalls(TestTenant.create()).create("Foreign", "OBSERVATION", Map.of());

        assertRefused(merge(insight, id(insight)), 422, "insight_refused");
        assertRefused(merge(insight, UUID.randomUUID().toString()), 422, "insight_refused");
        assertRefused(merge(insight, id(foreign)), 422, "insight_refused");
        assertRefused(merge(insight, id(gone)), 409, "insight_archived");
        assertRefused(merge(gone, id(insight)), 409, "insight_archived");
        assertRefused(tenant.editor().body("{}").post(insight + "/merge"), "intoId");
        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"7\"")
                        .body(Map.of("intoId", id(gone)))
                        .post(insight + "/merge"),
                412,
                "stale");
        calls.get(insight).then().body("version", equalTo(0));
    }

    @Test
    void survivorThatWouldHoldTooMuchIsRefused() {
        String from = calls.create("One", "OBSERVATION", Map.of("tags", tags("a", 30)));
        String into = calls.create("Two", "OBSERVATION", Map.of("tags", tags("b", 30)));

        merge(from, id(into)).then().statusCode(422).body("violations[0].message", containsString("50 tags"));
        calls.get(from).then().body("version", equalTo(0));
    }

    @Test
    void mergesAtTheSameTimeLoseNothing() throws Exception {
        String into = calls.create("Survivor", "OBSERVATION", Map.of());
        List<String> all = IntStream.range(0, 8)
                .mapToObj(i -> calls.citing("I" + i, calls.record("r" + i, "a", "c" + i)))
                .toList();
        List<Callable<Response>> merges = all.stream()
                .<Callable<Response>>map(from -> () -> merge(from, id(into)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(merges)) {
                assertThat(answer.get().statusCode())
                        .as(answer.get().asString())
                        .isEqualTo(200);
            }
        }

        calls.get(into).then().body("evidence", hasSize(8));
        for (String from : all) {
            calls.tell(from + "/merge/undo", Map.of());
        }
        calls.get(into).then().body("evidence", hasSize(0));
    }

    private Response merge(String from, String into) {
        return tenant.editor().body(Map.of("intoId", into)).post(from + "/merge");
    }

    private static List<String> tags(String prefix, int n) {
        return IntStream.range(0, n).mapToObj(i -> prefix + i).toList();
    }

    /** An insight without what every change moves. */
    private Map<String, Object> content(String path) {
        Map<String, Object> all = calls.get(path).jsonPath().getMap("$");
        all.remove("version");
        all.remove("updatedAt");
        return all;
    }
}
