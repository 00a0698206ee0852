package io.journeyloop.insight.erasure;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.insight.insights.InsightCalls.INSIGHTS;
import static io.journeyloop.insight.insights.InsightCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.insight.insights.InsightCalls;
import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.testkit.DatabaseDump;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A word that nobody else uses, planted wherever a customer's words can get to, is nowhere after the erasure. */
@QuarkusTest
class CanaryTest {

    private static final String WORD =
            "kanarienvogel" + UUID.randomUUID().toString().replace("-", "");
    private static final String WORDS = "my " + WORD + " has been waiting for weeks";

    private final TestTenant tenant = TestTenant.create();
    private final InsightCalls calls = new InsightCalls(tenant);
    private final DatabaseDump dump = new DatabaseDump("insight");

    @Test
    void plantedWordIsNowhereAfterTheErasure() throws Exception {
        Journey.known(tenant);
        List<String> records = List.of(single(), batched());
        imported();
        previewed();
        String insight = insights(records);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(dump.tablesWith(WORD))
                        .contains("feedback", "insight", "insight_act", "scope_customer", "idempotency"));

        Events.publish(
                "journeyloop.customer.erased.v1",
                tenant.id(),
                UUID.randomUUID(),
                1,
                Map.of(
                        "erasureId", UUID.randomUUID(),
                        "customerHash", Pseudonyms.of(tenant.id(), WORD),
                        "erasedAt", "2026-03-14T09:26:53Z"));

        await().atMost(SOON)
                .untilAsserted(() -> tenant.viewer()
                        .get(FEEDBACK + "/" + records.getFirst())
                        .then()
                        .body("customerKey", nullValue()));
        assertThat(dump.tablesWith(WORD)).isEmpty();
        assertThat(Events.anywhere(WORD)).isFalse();
        assertThat(calls.get(insight).asString()).doesNotContain(WORD);
        assertThat(tenant.viewer().get(FEEDBACK + "/export").asString()).doesNotContain(WORD);
    }

    private String single() {
        Map<String, Object> record = record("1", "TEXT", WORDS);
        return deliver(tenant, record).jsonPath().getString("id");
    }

    private String batched() {
        return deliver(tenant, List.of(record("2", "NPS", 3))).jsonPath().getString("results[0].id");
    }

    private void imported() throws Exception {
        tenant.integrator()
                .contentType("application/x-ndjson")
                .body(new JsonMapper()
                        .writeValueAsString(record("3", "CSAT", 4))
                        .getBytes(UTF_8))
                .post(FEEDBACK + "/imports")
                .then()
                .statusCode(201);
    }

    /** Nothing of a preview is kept, nor may a mapping name a customer. */
    private void previewed() throws Exception {
        tenant.integrator()
                .contentType("application/x-ndjson")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(new JsonMapper()
                        .writeValueAsString(record("4", "TEXT", WORDS))
                        .getBytes(UTF_8))
                .post(FEEDBACK + "/imports/preview")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString(WORD));
        assertThat(dump.tablesWith(WORD)).doesNotContain("idempotency");
        assertRefused(
                tenant.editor()
                        .body(Map.of("name", "one", "mapping", Map.of("constants", Map.of("customerKey", WORD))))
                        .post(FEEDBACK + "/import-mappings"),
                "mapping.constants.customerKey");
    }

    /** Cited, quoted, judged, merged, taken back and split, and answered to a request that may be repeated. */
    private String insights(List<String> records) {
        Map<String, Object> evidence = Map.of(
                "evidence", List.of(Map.of("feedbackId", records.getFirst()), Map.of("quote", WORDS)),
                "tags", List.of("my " + WORD),
                "customFields", Map.of("said", WORDS));
        String one = calls.create("\"" + WORDS + "\"", "QUOTE", evidence);
        String two = calls.create("They wait", "PAIN", evidence);
        String three = calls.citing("Cross", records.getLast(), records.getFirst());
        calls.tell(two + "/validate", Map.of("note", "Somebody said: " + WORDS));
        calls.tell(one + "/merge", Map.of("intoId", id(two), "note", WORDS));
        calls.tell(three + "/merge", Map.of("intoId", id(two)));
        calls.tell(three + "/merge/undo", Map.of());
        calls.tell(
                two + "/split",
                Map.of(
                        "parts",
                        List.of(Map.of(
                                "title", WORDS, "evidence", List.of(Map.of("feedbackId", records.getFirst()))))));
        tenant.editor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("title", WORDS, "type", "QUOTE", "evidence", InsightCalls.evidence(records.getFirst())))
                .post(INSIGHTS)
                .then()
                .statusCode(201);
        return two;
    }

    private static Map<String, Object> record(String externalId, String fieldType, Object value) {
        Map<String, Object> record = answer(WORD + "-" + externalId, fieldType, value, "report");
        record.put("customerKey", WORD);
        record.put("comment", WORDS + " again");
        record.put("metadata", Map.of("pet", WORD));
        return record;
    }
}
