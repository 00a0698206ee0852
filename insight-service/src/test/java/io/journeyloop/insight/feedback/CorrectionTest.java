package io.journeyloop.insight.feedback;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrectionTest {

    private static final String CORRECT = "?onDuplicate=CORRECT";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void aLaterAnswerReplacesTheEarlierOneWhereThatIsWanted() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> first = answer("x", "NPS", 3, "report");
        first.put("customerKey", "c1");
        String path = FEEDBACK + "/" + deliver(tenant, first).jsonPath().getString("id");

        Map<String, Object> second = later("x", 9);
        assertThat(deliver(tenant, second).jsonPath().getString("status")).isEqualTo("DUPLICATE");
        tenant.viewer().get(path).then().body("value", equalTo(3)).body("version", equalTo(1));

        tenant.integrator()
                .body(second)
                .post(FEEDBACK + CORRECT)
                .then()
                .statusCode(200)
                .body("status", equalTo("CORRECTED"))
                .body("resolution", equalTo("RESOLVED"));

        tenant.viewer()
                .get(path)
                .then()
                .header("ETag", "\"2\"")
                .body("value", equalTo(9))
                .body("customerKey", equalTo("c1"))
                .body("stepId", equalTo(journey.report().toString()));
        tenant.viewer()
                .get(path + "/history")
                .then()
                .body("items.record.value", equalTo(List.of(3)))
                .body("items.record.version", equalTo(List.of(1)));
        tenant.viewer().get(FEEDBACK + "?customerKey=c1").then().body("items.value", equalTo(List.of(9)));
        tenant.viewer()
                .get("/api/v1/metrics?type=NPS&stepId=" + journey.report())
                .then()
                .body("items[0].n", equalTo(1));
        Recount.assertExact(tenant);
    }

    @Test
    void anEarlierOrUndatedAnswerCorrectsNothing() {
        String path = FEEDBACK + "/" + deliver(tenant, later("x", 9)).jsonPath().getString("id");
        Map<String, Object> undated = answer("x", "NPS", 1);
        undated.remove("collectedAt");

        for (Map<String, Object> record : List.of(answer("x", "NPS", 1), undated, later("x", 2))) {
            tenant.integrator()
                    .body(record)
                    .post(FEEDBACK + CORRECT)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DUPLICATE"));
        }

        tenant.viewer().get(path).then().body("value", equalTo(9));
        tenant.viewer().get(path + "/history").then().body("items", empty());
    }

    @Test
    void batchesAndFilesCorrectToo() {
        deliver(tenant, List.of(answer("a", "NPS", 1), answer("b", "NPS", 2)));

        Response batch = tenant.integrator()
                .body(Map.of("items", List.of(later("a", 8), later("c", 7), answer("c", "NPS", 1))))
                .post(FEEDBACK + "/batch" + CORRECT);
        batch.then()
                .body("results.status", equalTo(List.of("CORRECTED", "ACCEPTED", "DUPLICATE")))
                .body("corrected", equalTo(1));
        String line = """
                {"source": {"type": "SURVEY", "name": "after-claim"}, "externalId": "b", "fieldType": "NPS", "value": 10,
                 "collectedAt": "2026-03-11T12:00:00Z"}""".replace("\n", "");
        tenant.integrator()
                .contentType("application/x-ndjson")
                .body(line.getBytes(UTF_8))
                .post(FEEDBACK + "/imports" + CORRECT)
                .then()
                .body("counts.corrected", equalTo(1))
                .body("counts.read", equalTo(1));

        tenant.viewer().get(FEEDBACK).then().body("items.value", equalTo(List.of(7, 10, 8)));
        Recount.assertExact(tenant);
    }

    @Test
    void aCorrectedRecordBelongsToTheCustomerWhomTheCorrectionNames() {
        Map<String, Object> first = answer("x", "NPS", 3);
        first.put("customerKey", "c1");
        deliver(tenant, first);
        Map<String, Object> second = later("x", 9);
        second.put("customerKey", "c2");

        tenant.integrator().body(second).post(FEEDBACK + CORRECT).then().body("status", equalTo("CORRECTED"));

        tenant.viewer().get(FEEDBACK + "?customerKey=c1").then().body("items", empty());
        tenant.viewer().get(FEEDBACK + "?customerKey=c2").then().body("items.value", equalTo(List.of(9)));
    }

    @Test
    void figuresStayExactThroughManyCorrectionsAndAMergedPersona() {
        Journey.known(tenant);
        UUID saver = Given.persona(tenant, "saver", 1, "ACTIVE");
        UUID planner = Given.persona(tenant, "planner", 1, "ACTIVE");
        List.of(saver, planner).forEach(this::awaitKnown);
        Random random = new Random(7);
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            records.add(varied(random, i, 10));
        }
        deliver(tenant, records);
        Recount.assertExact(tenant);

        correctSome(random, List.of(11, 12));
        Events.publish(
                "journeyloop.persona.merged.v1",
                tenant.id(),
                saver,
                2,
                Map.of("personaId", saver, "mergedIntoId", planner));
        await().atMost(SOON)
                .untilAsserted(() -> tenant.viewer()
                        .get(FEEDBACK + "?limit=200")
                        .then()
                        .body("items.personaKey", not(hasItem("saver"))));
        Recount.assertExact(tenant);
        correctSome(random, List.of(13, 14));
    }

    private void correctSome(Random random, List<Integer> days) {
        for (int day : days) {
            List<Map<String, Object>> changed = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                changed.add(varied(random, random.nextInt(300), day));
            }
            tenant.integrator()
                    .body(Map.of("items", changed))
                    .post(FEEDBACK + "/batch" + CORRECT)
                    .then()
                    .statusCode(200)
                    .body("rejected", equalTo(0));
            Recount.assertExact(tenant);
        }
    }

    private void awaitKnown(UUID persona) {
        await().atMost(SOON)
                .until(() -> tenant.viewer()
                                .get("/api/v1/metrics?personaId=" + persona)
                                .statusCode()
                        == 200);
    }

    @Test
    void historyIsForReadersOfTheTenantOnly() {
        String path = FEEDBACK + "/" + deliver(tenant, later("x", 9)).jsonPath().getString("id") + "/history";

        tenant.viewer().get(path).then().statusCode(200).body("items", empty());
        assertRefused(tenant.integrator().get(path), 403, "forbidden");
        assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
        assertRefused(TestTenant.create().viewer().get(path), 404, "not_found");
        assertRefused(tenant.viewer().get(path + "?limit=0"), "limit");
        assertRefused(tenant.editor().body(later("x", 1)).post(FEEDBACK + "?onDuplicate=MERGE"), "onDuplicate");
    }

    @Test
    void aPlaceGivenByHandStaysWhateverRulesHaveForACorrectionWithoutOne() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> everything =
                Map.of("name", "all", "match", Map.of("source", "after-claim"), "to", place("report"), "position", 1);
        assertThat(tenant.editor()
                        .body(everything)
                        .post("/api/v1/feedback/routing-rules")
                        .statusCode())
                .isEqualTo(201);
        String path = FEEDBACK + "/"
                + deliver(tenant, answer("x", "NPS", 3)).jsonPath().getString("id");
        tenant.viewer().get(path).then().body("stepId", equalTo(journey.report().toString()));
        tenant.editor()
                .body(Map.of("filter", Map.of("stepId", journey.report()), "to", place("wait")))
                .post(FEEDBACK + "/reroute")
                .then()
                .statusCode(200);

        tenant.integrator().body(later("x", 9)).post(FEEDBACK + CORRECT).then().body("status", equalTo("CORRECTED"));

        tenant.viewer()
                .get(path)
                .then()
                .body("value", equalTo(9))
                .body("stepId", equalTo(journey.waiting().toString()));
        Recount.assertExact(tenant);
    }

    private static Map<String, String> place(String step) {
        return Map.of("journeyKey", "claim", "stepKey", step);
    }

    private static Map<String, Object> later(String externalId, int value) {
        Map<String, Object> record = answer(externalId, "NPS", value);
        record.put("collectedAt", "2026-03-11T12:00:00Z");
        return record;
    }

    private static Map<String, Object> varied(Random random, int id, int day) {
        String type = random.nextBoolean() ? "NPS" : "RATING";
        Map<String, Object> record = answer("r" + id, type, 1 + random.nextInt(5));
        record.put("collectedAt", "2026-03-" + day + "T12:00:0" + random.nextInt(10) + "Z");
        record.put("source", Map.of("type", random.nextInt(5) == 0 ? "REVIEW" : "SURVEY", "name", "after-claim"));
        if (random.nextInt(3) > 0) {
            record.put("customerKey", "c" + random.nextInt(40));
        }
        if (random.nextBoolean()) {
            record.put("personaKey", random.nextBoolean() ? "saver" : "planner");
        }
        if (random.nextInt(4) > 0) {
            record.put("journeyKey", "claim");
            record.put("stepKey", random.nextBoolean() ? "report" : "wait");
        }
        return record;
    }
}
