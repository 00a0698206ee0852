package io.journeyloop.insight.feedback;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LateBindingTest {

    private static final String EVIDENCE_CHANGED = "journeyloop.evidence.changed.v1";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void feedbackWaitsForItsJourneyAndThenCounts() {
        Journey journey = Journey.any();
        Map<String, Object> byTouchpoint = answer("t", "RATING", 2, "report");
        byTouchpoint.put("touchpointKey", "form");
        byTouchpoint.put("customerKey", "c1");
        Map<String, Object> byIds = answer("i", "RATING", 5);
        byIds.put("stepId", journey.report());
        byIds.put("customerKey", "c1");
        deliver(
                tenant,
                List.of(answer("s", "RATING", 4, "report"), byTouchpoint, byIds, answer("w", "NPS", 0, "wait")));
        assertThat(resolutions()).containsOnly("PENDING");

        journey.announced(tenant, "created", 1, "DRAFT");

        await().atMost(SOON).untilAsserted(() -> assertThat(resolutions()).containsOnly("RESOLVED"));
        tenant.viewer()
                .get(FEEDBACK + "?stepId=" + journey.report())
                .then()
                .body("items.size()", equalTo(3))
                .body("items.journeyId", equalTo(List.of(id(journey), id(journey), id(journey))));
        tenant.viewer()
                .get("/api/v1/metrics?type=RATING&journeyKey=claim&stepKey=report")
                .then()
                .body("items[0].n", equalTo(3))
                .body("items[0].value", equalTo(3.6667f))
                .body("items[0].state", equalTo("LOW_SAMPLE"));
        tenant.viewer()
                .get("/api/v1/metrics?type=RATING&touchpointId=" + journey.form())
                .then()
                .body("items[0].n", equalTo(1));
        assertEvidenceAnnounced(journey);
    }

    @Test
    void thousandsThatWaitOnDontKeepTheOthersFromTheirPlace() {
        Journey journey = Journey.any();
        IntStream.range(0, 10).forEach(batch -> deliver(tenant, thousand("nowhere", batch)));
        deliver(tenant, thousand("report", 10));

        journey.announced(tenant, "created", 1, "DRAFT");

        await().atMost(SOON)
                .untilAsserted(() -> tenant.viewer()
                        .get("/api/v1/metrics?type=RATING&journeyKey=claim&stepKey=report")
                        .then()
                        .statusCode(200)
                        .body("items[0].n", equalTo(1000)));
        tenant.viewer()
                .get("/api/v1/metrics?type=RATING&journeyKey=claim")
                .then()
                .body("items[0].n", equalTo(1000));
    }

    private static List<Map<String, Object>> thousand(String stepKey, int batch) {
        return IntStream.range(0, 1000)
                .mapToObj(n -> answer(batch + "-" + n, "RATING", 1 + n % 5, stepKey))
                .toList();
    }

    @Test
    void anOlderEventChangesNothing() {
        Journey journey = Journey.known(tenant);
        journey.announced(tenant, "archived", 0, "ARCHIVED");

        await().during(Duration.ofSeconds(3))
                .atMost(SOON)
                .until(() -> deliver(tenant, answer(UUID.randomUUID().toString(), "NPS", 1, "report"))
                        .jsonPath()
                        .getString("resolution")
                        .equals("RESOLVED"));
    }

    @Test
    void whatIsArchivedBreaksNewLinksAndKeepsItsFigures() {
        Journey journey = Journey.known(tenant);
        deliver(tenant, answer("before", "NPS", 10, "report"));
        journey.announced(tenant, "archived", 2, "ARCHIVED");

        await().atMost(SOON).untilAsserted(() -> {
            String late = UUID.randomUUID().toString();
            assertThat(deliver(tenant, answer(late, "NPS", 1, "report"))
                            .jsonPath()
                            .getString("resolution"))
                    .isEqualTo("BROKEN");
        });
        tenant.viewer().get(FEEDBACK + "?resolution=RESOLVED").then().body("items.externalId", hasItem("before"));
    }

    @Test
    void feedbackWaitsForItsPersonaToo() {
        Map<String, Object> record = answer("p", "NPS", 9);
        record.put("personaKey", "saver");
        String path = FEEDBACK + "/" + deliver(tenant, record).jsonPath().getString("id");
        tenant.viewer()
                .get(path)
                .then()
                .body("resolution", equalTo("RESOLVED"))
                .body("personaResolution", equalTo("PENDING"));

        UUID persona = Given.persona(tenant, "saver", 1, "ACTIVE");

        await().atMost(SOON)
                .untilAsserted(() -> tenant.viewer()
                        .get(path)
                        .then()
                        .body("personaResolution", equalTo("RESOLVED"))
                        .body("personaId", equalTo(persona.toString())));
        tenant.viewer()
                .get("/api/v1/metrics?type=NPS&personaId=" + persona)
                .then()
                .body("items[0].n", equalTo(1));
    }

    @Test
    void contractExamplesOfJourneyAndPersonaEventsAreUnderstood() {
        long dead = Events.count("journeyloop.dead-letter.insight-service");
        List.of("journey.created", "journey.changed", "journey.published", "journey.archived")
                .forEach(this::publish);
        List.of("persona.created", "persona.changed", "persona.archived").forEach(this::publish);

        Journey.known(tenant);

        assertThat(Events.count("journeyloop.dead-letter.insight-service")).isEqualTo(dead);
    }

    private void publish(String fact) {
        String type = "journeyloop." + fact + ".v1";
        Events.publish(type, tenant.id(), UUID.randomUUID(), 1, EventContracts.example(type));
    }

    private void assertEvidenceAnnounced(Journey journey) {
        List<Events.Received> events =
                await().atMost(SOON).until(() -> Events.of(tenant.id(), EVIDENCE_CHANGED), found -> found.size() == 3);
        events.forEach(event -> EventContracts.assertKept(EVIDENCE_CHANGED, event.data()));
        Events.Received step = events.stream()
                .filter(event -> event.aggregateId().equals(journey.report()))
                .findFirst()
                .orElseThrow();
        assertThat(step.data().path("feedbackCount").asInt()).isEqualTo(3);
        assertThat(step.data().path("distinctCustomers").asInt()).isEqualTo(1);
        Events.Received whole = events.stream()
                .filter(event -> event.aggregateId().equals(journey.id()))
                .findFirst()
                .orElseThrow();
        assertThat(whole.data().path("feedbackCount").asInt()).isEqualTo(4);
        assertThat(whole.data().path("lastCollectedAt").asText()).isEqualTo("2026-03-10T12:00:00Z");
    }

    private List<String> resolutions() {
        return tenant.viewer().get(FEEDBACK).jsonPath().getList("items.resolution", String.class);
    }

    private static String id(Journey journey) {
        return journey.id().toString();
    }
}
