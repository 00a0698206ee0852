package io.journeyloop.insight.erasure;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.testkit.DatabaseDump;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerErasureTest {

    private static final String ERASED = "journeyloop.customer.erased.v1";
    private static final String WORDS = "I have been waiting for three weeks";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void erasedCustomersWordsAndKeyAreGoneAndTheFiguresStay() {
        Journey.known(tenant);
        String scored = record("1", "c-1", "NPS", 2);
        String written = record("2", "c-1", "TEXT", WORDS);
        String others = record("3", "c-2", "NPS", 9);

        erase("c-1", 1);

        awaitErased(scored);
        tenant.viewer()
                .get(FEEDBACK + "/" + scored)
                .then()
                .body("value", equalTo(2))
                .body("comment", nullValue())
                .body("customerKey", nullValue())
                .body("metadata", anEmptyMap())
                .body("externalId", equalTo("1"));
        tenant.viewer()
                .get(FEEDBACK + "/" + written)
                .then()
                .body("value", equalTo(""))
                .body("comment", nullValue());
        tenant.viewer()
                .get(FEEDBACK + "/" + others)
                .then()
                .body("customerKey", equalTo("c-2"))
                .body("comment", equalTo("comment of c-2"));
        tenant.viewer()
                .get("/api/v1/metrics?type=NPS&stepKey=report&journeyKey=claim")
                .then()
                .body("items[0].n", equalTo(2));
        tenant.viewer().get(FEEDBACK + "?customerKey=c-1").then().body("items", hasSize(0));
        tenant.viewer().get(FEEDBACK + "?customerKey=c-2").then().body("items.id", equalTo(List.of(others)));
    }

    /** An old file that comes once more brings nobody back, and nothing counts twice. */
    @Test
    void idThatNamesTheCustomerIsForgottenAndStillKnown() {
        Journey.known(tenant);
        String named = record("2026-C-4711-1", "c-4711", "TEXT", WORDS);
        String unnamed = record("2026-2", "c-4711", "NPS", 9);
        correct("2026-C-4711-1", "c-4711", "they never called");

        erase("c-4711", 1);

        awaitErased(named);
        tenant.viewer().get(FEEDBACK + "/" + named).then().body("externalId", startsWith("erased:"));
        tenant.viewer().get(FEEDBACK + "/" + unnamed).then().body("externalId", equalTo("2026-2"));
        tenant.viewer()
                .get(FEEDBACK + "/" + named + "/history")
                .then()
                .body("items[0].record.externalId", startsWith("erased:"));
        assertThat(new DatabaseDump("insight").tablesWith("2026-C-4711-1")).isEmpty();
        assertThat(record("2026-C-4711-1", "c-4711", "TEXT", WORDS)).isEqualTo(named);
        assertThat(record("2026-C-4711-3", "c-4711", "TEXT", "here again")).isNotEqualTo(named);
        tenant.viewer().get(FEEDBACK + "/" + named).then().body("value", equalTo(""));
        tenant.viewer().get(FEEDBACK).then().body("items", hasSize(3));
    }

    @Test
    void numberOfCustomersWhoWereHeardIsCorrectedAndAnnounced() {
        Journey journey = Journey.known(tenant);
        record("1", "c-1", "NPS", 2);
        record("2", "c-1", "NPS", 3);
        String last = record("3", "c-2", "NPS", 9);
        tenant.viewer().get("/api/v1/metrics").then().body("items[0].n", equalTo(3));
        assertThat(new SecondWall("insight").rowsSeenBy(tenant.id(), "scope_customer"))
                .isEqualTo(4);

        erase("c-2", 1);

        awaitErased(last);
        assertThat(new SecondWall("insight").rowsSeenBy(tenant.id(), "scope_customer"))
                .isEqualTo(2);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Events.of(tenant.id(), "journeyloop.evidence.changed.v1").stream()
                                .filter(event -> event.aggregateId().equals(journey.report()))
                                .reduce((earlier, later) -> later)
                                .orElseThrow()
                                .data()
                                .path("distinctCustomers")
                                .asInt())
                        .isEqualTo(1));
        Events.Received step =
                Events.of(tenant.id(), "journeyloop.evidence.changed.v1").getLast();
        assertThat(step.data().path("feedbackCount").asInt()).isEqualTo(3);
        EventContracts.assertKept("journeyloop.evidence.changed.v1", step.data());
    }

    @Test
    void quotesOfTheCustomerAreBlankedAndOtherQuotesStay() {
        String feedback = record("1", "c-1", "TEXT", WORDS);
        String insight = insight(Map.of(
                "title",
                "\"" + WORDS + "\"",
                "description",
                "Several people wait too long.",
                "type",
                "QUOTE",
                "evidence",
                List.of(
                        Map.of("feedbackId", feedback),
                        Map.of("quote", "waiting for three   WEEKS"),
                        Map.of("quote", "It went well, thank you"))));
        String unrelated = insight(Map.of("title", "All is well", "type", "OBSERVATION"));

        erase("c-1", 1);

        awaitErased(feedback);
        tenant.viewer()
                .get("/api/v1/insights/" + insight)
                .then()
                .body("title", equalTo("[erased]"))
                .body("description", equalTo("Several people wait too long."))
                .body("evidence.quote", equalTo(java.util.Arrays.asList(null, "[erased]", "It went well, thank you")))
                .header("ETag", equalTo("\"1\""));
        tenant.viewer().get("/api/v1/insights/" + unrelated).then().header("ETag", equalTo("\"0\""));
    }

    @Test
    void repeatedErasureTakesWhatCameInSince() {
        String first = record("1", "c-1", "NPS", 2);
        UUID receipt = erase("c-1", 1);
        awaitErased(first);
        String second = record("2", "c-1", "NPS", 2);

        Events.publish(ERASED, tenant.id(), receipt, 2, data(receipt, "c-1"));

        awaitErased(second);
    }

    @Test
    void whatRecordsWereBeforeTheirCorrectionIsErasedToo() {
        Journey.known(tenant);
        String corrected = record("1", "c-1", "TEXT", WORDS);
        correct("1", "c-1", "It took three weeks in the end, no less");
        String insight = insight(Map.of(
                "title",
                "They wait",
                "type",
                "QUOTE",
                "evidence",
                List.of(Map.of("feedbackId", corrected), Map.of("quote", WORDS))));

        erase("c-1", 1);

        awaitErased(corrected);
        tenant.viewer()
                .get(FEEDBACK + "/" + corrected + "/history")
                .then()
                .body("items.record.value", equalTo(List.of("")))
                .body("items[0].record.comment", nullValue())
                .body("items[0].record.customerKey", nullValue())
                .body("items[0].record.metadata", anEmptyMap());
        tenant.viewer().get("/api/v1/insights/" + insight).then().body("evidence[1].quote", equalTo("[erased]"));
    }

    @Test
    void aRecordThatWasTheCustomersByMistakeKeepsWhatItsOwnCustomerSays() {
        String path = FEEDBACK + "/" + record("1", "c-1", "TEXT", WORDS);
        correct("1", "c-2", "All went well, thank you");

        erase("c-1", 1);

        await().atMost(SOON)
                .untilAsserted(() ->
                        tenant.viewer().get(path + "/history").then().body("items.record.value", equalTo(List.of(""))));
        tenant.viewer()
                .get(path)
                .then()
                .body("value", equalTo("All went well, thank you"))
                .body("customerKey", equalTo("c-2"));
        tenant.viewer().get(FEEDBACK + "?customerKey=c-2").then().body("items", hasSize(1));

        erase("c-2", 1);

        awaitErased(path.substring(FEEDBACK.length() + 1));
    }

    @Test
    void sameKeyOfAnotherTenantIsNotTouched() {
        TestTenant other = TestTenant.create();
        Map<String, Object> record = answer("1", "NPS", 2);
        record.put("customerKey", "c-1");
        String elsewhere = deliver(other, record).jsonPath().getString("id");
        String here = record("1", "c-1", "NPS", 2);

        erase("c-1", 1);

        awaitErased(here);
        other.viewer().get(FEEDBACK + "/" + elsewhere).then().body("customerKey", equalTo("c-1"));
    }

    @Test
    void contractExampleIsUnderstood() {
        long dead = Events.count("journeyloop.dead-letter.insight-service");
        Events.publish(ERASED, tenant.id(), UUID.randomUUID(), 1, EventContracts.example(ERASED));
        repeatedErasureTakesWhatCameInSince();

        assertThat(Events.count("journeyloop.dead-letter.insight-service")).isEqualTo(dead);
    }

    @Test
    void feedbackBehindAPersonaIsAnnouncedAndCorrected() {
        UUID persona = Given.persona(tenant, "saver", 1, "ACTIVE");
        String one = ofPersona("1", "c-1");
        ofPersona("2", "c-2");
        assertFigures(persona, 2, 2);
        ofPersona("3", "c-2");
        assertFigures(persona, 3, 2);

        erase("c-2", 1);

        assertFigures(persona, 3, 1);
        tenant.viewer().get(FEEDBACK + "/" + one).then().body("customerKey", equalTo("c-1"));
    }

    private void assertFigures(UUID persona, int feedback, int customers) {
        String type = "journeyloop.persona-evidence.changed.v1";
        await().atMost(SOON).untilAsserted(() -> {
            List<Events.Received> events = Events.of(tenant.id(), type);
            assertThat(events).isNotEmpty();
            Events.Received newest = events.getLast();
            EventContracts.assertKept(type, newest.data());
            assertThat(newest.aggregateId()).isEqualTo(persona);
            assertThat(newest.data().path("feedbackCount").asInt()).isEqualTo(feedback);
            assertThat(newest.data().path("distinctCustomers").asInt()).isEqualTo(customers);
        });
    }

    private String ofPersona(String externalId, String customer) {
        Map<String, Object> record = answer(externalId, "NPS", 5);
        record.put("customerKey", customer);
        record.put("personaKey", "saver");
        return deliver(tenant, record).jsonPath().getString("id");
    }

    private String record(String externalId, String customer, String fieldType, Object value) {
        Map<String, Object> record = answer(externalId, fieldType, value, "report");
        record.put("customerKey", customer);
        record.put("comment", "comment of " + customer);
        record.put("metadata", Map.of("city", "Bern"));
        return deliver(tenant, record).jsonPath().getString("id");
    }

    private void correct(String externalId, String customer, String words) {
        Map<String, Object> record = answer(externalId, "TEXT", words, "report");
        record.put("customerKey", customer);
        record.put("collectedAt", "2026-03-11T12:00:00Z");
        tenant.integrator()
                .body(record)
                .post(FEEDBACK + "?onDuplicate=CORRECT")
                .then()
                .statusCode(200)
                .body("status", equalTo("CORRECTED"));
    }

    private String insight(Map<String, Object> body) {
        Response created = tenant.editor().body(body).post("/api/v1/insights");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }

    private UUID erase(String customer, long version) {
        UUID receipt = UUID.randomUUID();
        Events.publish(ERASED, tenant.id(), receipt, version, data(receipt, customer));
        return receipt;
    }

    private Map<String, Object> data(UUID receipt, String customer) {
        return Map.of(
                "erasureId", receipt,
                "customerHash", Pseudonyms.of(tenant.id(), customer),
                "erasedAt", Instant.parse("2026-03-14T09:26:53Z").toString());
    }

    private void awaitErased(String feedback) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        tenant.viewer().get(FEEDBACK + "/" + feedback).then().body("customerKey", nullValue()));
    }
}
