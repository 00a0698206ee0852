package io.journeyloop.insight.merging;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Feedback that comes in under the key of a persona that was merged before. */
@QuarkusTest
class LateForMergeTest {

    private final TestTenant tenant = TestTenant.create();

    @Test
    void feedbackThatComesLaterFollowsToTheSurvivorByEveryRoad() throws JsonProcessingException {
        Journey.known(tenant);
        UUID planner = persona("planner", "ACTIVE");
        merge(persona("saver", "ACTIVE"), planner);
        awaitFollowed("first");

        String single = deliver(tenant, record("1")).jsonPath().getString("id");
        String batched = deliver(tenant, List.of(record("2"))).jsonPath().getString("results[0].id");
        imported(record("3"));

        assertBound(single, planner, "planner");
        assertBound(batched, planner, "planner");
        tenant.viewer()
                .get(FEEDBACK + "?source=after-claim")
                .then()
                .body("items.personaKey", equalTo(List.of("planner", "planner", "planner", "planner")))
                .body("items.personaResolution", equalTo(List.of("RESOLVED", "RESOLVED", "RESOLVED", "RESOLVED")));
        assertN("planner", 4);
        assertN("saver", 4);
        assertFigures(planner, 4);
    }

    @Test
    void chainsOfMergesLeadToTheLastSurvivor() {
        Journey.known(tenant);
        UUID first = persona("saver", "ACTIVE");
        UUID second = persona("planner", "ACTIVE");
        UUID last = persona("investor", "ACTIVE");
        String before = deliver(tenant, record("1")).jsonPath().getString("id");
        // The links of the chain come to be known in any order.
        merge(second, last);
        merge(first, second);

        await().atMost(SOON).untilAsserted(() -> assertBound(before, last, "investor"));
        String after = deliver(tenant, record("2")).jsonPath().getString("id");
        assertBound(after, last, "investor");
        assertN("investor", 2);
        assertFigures(last, 2);
    }

    @Test
    void feedbackWaitsUntilTheSurvivorIsKnown() {
        Journey.known(tenant);
        UUID saver = persona("saver", "ACTIVE");
        String bound = deliver(tenant, record("1")).jsonPath().getString("id");
        await().atMost(SOON).untilAsserted(() -> assertBound(bound, saver, "saver"));
        UUID planner = id("planner");
        merge(saver, planner);
        String waiting = awaitWaiting();

        persona("planner", "ACTIVE");

        await().atMost(SOON).untilAsserted(() -> assertBound(waiting, planner, "planner"));
        assertBound(bound, planner, "planner");
        assertN("planner", 1 + waited);
        assertN("saver", 1 + waited);
        assertFigures(planner, 1 + waited);
    }

    @Test
    void feedbackThatWaitedForAPersonaFollowsToTheOneThatTookOver() {
        Journey.known(tenant);
        UUID planner = persona("planner", "ACTIVE");
        String early = deliver(tenant, record("1")).jsonPath().getString("id");
        merge(id("saver"), planner);

        persona("saver", "ARCHIVED");

        await().atMost(SOON).untilAsserted(() -> assertBound(early, planner, "planner"));
        assertN("planner", 1);
        assertFigures(planner, 1);
    }

    @Test
    void insightAboutBothPersonasHasOneVoiceAtOnce() {
        Journey journey = Journey.known(tenant);
        UUID saver = persona("saver", "ACTIVE");
        UUID planner = persona("planner", "ACTIVE");
        insight(journey, -2, List.of(saver, planner));
        insight(journey, 1, List.of());
        assertExperience(journey, 300, -1.0);

        merge(saver, planner);

        assertExperience(journey, 200, -0.5);
    }

    private int waited;

    /** Records delivered until one finds its persona gone and the survivor unknown. */
    private String awaitWaiting() {
        return await().atMost(SOON)
                .until(
                        this::deliverOneMore,
                        id -> tenant.viewer()
                                .get(FEEDBACK + "/" + id)
                                .jsonPath()
                                .getString("personaResolution")
                                .equals("PENDING"));
    }

    private String deliverOneMore() {
        waited++;
        return deliver(tenant, record("w" + waited)).jsonPath().getString("id");
    }

    private void awaitFollowed(String externalId) {
        String probe = deliver(tenant, record(externalId)).jsonPath().getString("id");
        await().atMost(SOON).untilAsserted(() -> assertBound(probe, id("planner"), "planner"));
    }

    private void imported(Map<String, Object> record) throws JsonProcessingException {
        Response run = tenant.integrator()
                .contentType("application/x-ndjson")
                .body(new JsonMapper().writeValueAsString(record).getBytes(UTF_8))
                .post(FEEDBACK + "/imports");
        assertThat(run.jsonPath().getInt("counts.accepted")).as(run.asString()).isEqualTo(1);
    }

    private void assertBound(String record, UUID persona, String key) {
        tenant.viewer()
                .get(FEEDBACK + "/" + record)
                .then()
                .body("personaId", equalTo(persona.toString()))
                .body("personaKey", equalTo(key))
                .body("personaResolution", equalTo("RESOLVED"));
    }

    private void assertN(String persona, int n) {
        tenant.viewer()
                .get("/api/v1/metrics?type=NPS&personaKey=" + persona)
                .then()
                .body("items[0].n", equalTo(n));
    }

    private void assertFigures(UUID persona, int feedback) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(newest("journeyloop.persona-evidence.changed.v1", persona)
                                .data()
                                .path("feedbackCount")
                                .asInt())
                        .isEqualTo(feedback));
    }

    private void assertExperience(Journey journey, int weight, double experience) {
        await().atMost(SOON).untilAsserted(() -> {
            Events.Received told = newest("journeyloop.evidence.changed.v1", journey.report());
            assertThat(told.data().path("experienceWeight").asInt()).isEqualTo(weight);
            assertThat(told.data().path("experience").asDouble()).isEqualTo(experience);
        });
    }

    private Events.Received newest(String type, UUID aggregate) {
        return Events.of(tenant.id(), type).stream()
                .filter(event -> event.aggregateId().equals(aggregate))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void insight(Journey journey, int impact, List<UUID> personas) {
        tenant.editor()
                .body(Map.of(
                        "title",
                        "They wait",
                        "type",
                        "OBSERVATION",
                        "experienceImpact",
                        impact,
                        "personaIds",
                        personas,
                        "links",
                        List.of(Map.of("stepId", journey.report()))))
                .post("/api/v1/insights")
                .then()
                .statusCode(201);
    }

    private void merge(UUID from, UUID into) {
        Events.publish(
                "journeyloop.persona.merged.v1", tenant.id(), from, 2, Map.of("personaId", from, "mergedIntoId", into));
    }

    private UUID id(String key) {
        return UUID.nameUUIDFromBytes((tenant.id() + key).getBytes(UTF_8));
    }

    private UUID persona(String key, String status) {
        UUID persona = Given.persona(tenant, key, 1, status);
        await().atMost(SOON)
                .until(() -> tenant.viewer()
                                .get("/api/v1/metrics?personaId=" + persona)
                                .statusCode()
                        == 200);
        return persona;
    }

    private static Map<String, Object> record(String externalId) {
        Map<String, Object> record = answer(externalId, "NPS", 5, "report");
        record.put("customerKey", "c-1");
        record.put("personaKey", "saver");
        return record;
    }
}
