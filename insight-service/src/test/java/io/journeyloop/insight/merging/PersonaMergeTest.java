package io.journeyloop.insight.merging;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonaMergeTest {

    private static final String MERGED = "journeyloop.persona.merged.v1";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void feedbackFiguresAndInsightsFollowTheMergedPersona() {
        Journey.known(tenant);
        UUID from = known("saver");
        UUID into = known("planner");
        String one = record("1", "c-1", "saver");
        record("2", "c-1", "planner");
        String insight = insight(List.of(from));
        assertN("saver", 1);

        Events.publish(MERGED, tenant.id(), from, 2, Map.of("personaId", from, "mergedIntoId", into));

        await().atMost(SOON)
                .untilAsserted(() -> tenant.viewer()
                        .get(FEEDBACK + "/" + one)
                        .then()
                        .body("personaId", equalTo(into.toString()))
                        .body("personaKey", equalTo("planner")));
        assertN("planner", 2);
        tenant.viewer().get("/api/v1/insights/" + insight).then().body("personaIds", equalTo(List.of(into.toString())));
        assertFigures(from, 0, 0);
        assertFigures(into, 2, 1);
        await().atMost(SOON).untilAsserted(() -> {
            Events.Received changed =
                    Events.of(tenant.id(), "journeyloop.insight.changed.v1").getLast();
            EventContracts.assertKept("journeyloop.insight.changed.v1", changed.data());
            assertThat(changed.data().path("personaIds").get(0).asText()).isEqualTo(into.toString());
        });
    }

    @Test
    void contractExampleIsUnderstood() {
        long dead = Events.count("journeyloop.dead-letter.insight-service");
        Events.publish(MERGED, tenant.id(), UUID.randomUUID(), 1, EventContracts.example(MERGED));
        feedbackFiguresAndInsightsFollowTheMergedPersona();

        assertThat(Events.count("journeyloop.dead-letter.insight-service")).isEqualTo(dead);
    }

    private void assertN(String persona, int n) {
        tenant.viewer()
                .get("/api/v1/metrics?type=NPS&personaKey=" + persona)
                .then()
                .statusCode(200)
                .body("items[0].n", equalTo(n));
    }

    private void assertFigures(UUID persona, int feedback, int customers) {
        await().atMost(SOON).untilAsserted(() -> {
            Events.Received newest = Events.of(tenant.id(), "journeyloop.persona-evidence.changed.v1").stream()
                    .filter(event -> event.aggregateId().equals(persona))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            assertThat(newest.data().path("feedbackCount").asInt()).isEqualTo(feedback);
            assertThat(newest.data().path("distinctCustomers").asInt()).isEqualTo(customers);
        });
    }

    private UUID known(String key) {
        UUID persona = Given.persona(tenant, key, 1, "ACTIVE");
        await().atMost(SOON)
                .until(() -> tenant.viewer()
                                .get("/api/v1/metrics?personaId=" + persona)
                                .statusCode()
                        == 200);
        return persona;
    }

    private String record(String externalId, String customer, String persona) {
        Map<String, Object> record = answer(externalId, "NPS", 5, "report");
        record.put("customerKey", customer);
        record.put("personaKey", persona);
        return deliver(tenant, record).jsonPath().getString("id");
    }

    private String insight(List<UUID> personas) {
        Response created = tenant.editor()
                .body(Map.of("title", "They wait", "type", "OBSERVATION", "personaIds", personas))
                .post("/api/v1/insights");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }
}
