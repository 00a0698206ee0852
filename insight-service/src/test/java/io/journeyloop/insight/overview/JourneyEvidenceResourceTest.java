package io.journeyloop.insight.overview;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JourneyEvidenceResourceTest {

    private static final String EVIDENCE = "/api/v1/evidence";
    private static final String CURVE = "/api/v1/experience-curve";
    private static final String COVERAGE = "/api/v1/evidence-coverage";
    private static final String PAINS = "/api/v1/pain-points";

    private final TestTenant tenant = TestTenant.create();

    /** The vector of the formulas, with one insight that speaks of two personas: −2 · 100 and 1 · 50 once per persona. */
    @Test
    void insightCountsOncePerPersonaOnTheCurve() {
        Journey journey = Journey.known(tenant);
        UUID saver = Given.persona(tenant, "saver", 1, "ACTIVE");
        UUID spender = Given.persona(tenant, "spender", 1, "ACTIVE");
        insight("PAIN", -2, 100, List.of(saver), Map.of("stepId", journey.waiting()));
        insight("GAIN", 1, 50, List.of(saver, spender), Map.of("stepId", journey.waiting()));
        insight("OBSERVATION", null, 100, List.of(), Map.of("stepId", journey.report()));

        tenant.viewer()
                .get(CURVE + "?journeyKey=claim")
                .then()
                .statusCode(200)
                .body("journeyId", equalTo(journey.id().toString()))
                .body("points.stepKey", equalTo(List.of("report", "wait")))
                .body("points[0].experience.value", nullValue())
                .body("points[0].experience.state", equalTo("NO_DATA"))
                .body("points[1].experience.value", equalTo(-0.5f))
                .body("points[1].experience.n", equalTo(2))
                .body("points[1].experience.weight", equalTo(200))
                .body("personas", hasSize(2))
                .body("personas.find { it.personaId == '" + saver + "' }.points[1].experience.value", equalTo(-1.0f))
                .body("personas.find { it.personaId == '" + spender + "' }.points[1].experience.value", equalTo(1.0f));
    }

    @Test
    void aCustomerWhoWasHeardAtSeveralStepsCountsOnceForTheJourney() {
        Journey journey = Journey.known(tenant);
        insight("PAIN", -1, 100, List.of(), Map.of("stepId", journey.waiting()));
        Map<String, Object> ofJourney = by("c1", answer("5", "NPS", 3));
        ofJourney.put("journeyKey", "claim");
        ofJourney.put("collectedAt", "2026-03-12T12:00:00Z");
        deliver(
                tenant,
                List.of(
                        by("c1", answer("1", "NPS", 9, "report")),
                        by("c1", answer("2", "TEXT", "slow", "wait")),
                        by("c2", answer("3", "NPS", 1, "wait")),
                        answer("4", "NPS", 1, "wait"),
                        ofJourney));

        tenant.viewer()
                .get(EVIDENCE + "?journeyKey=claim")
                .then()
                .statusCode(200)
                .body("journey.feedbackCount", equalTo(5))
                .body("journey.distinctCustomers", equalTo(2))
                .body("journey.insightCount", equalTo(1))
                .body("journey.sourceTypes", equalTo(List.of("SURVEY")))
                .body("journey.lastCollectedAt", equalTo("2026-03-12T12:00:00Z"))
                .body("steps.stepKey", equalTo(List.of("report", "wait")))
                .body("steps.evidence.feedbackCount", equalTo(List.of(1, 3)))
                .body("steps.evidence.distinctCustomers", equalTo(List.of(1, 2)))
                .body("steps.evidence.insightCount", equalTo(List.of(0, 1)));
    }

    private static Map<String, Object> by(String customer, Map<String, Object> answer) {
        answer.put("customerKey", customer);
        return answer;
    }

    @Test
    void coverageOfManyJourneysComesInOneAnswer() {
        Journey journey = Journey.known(tenant);
        insight("PAIN", -1, 100, List.of(), Map.of("touchpointId", journey.form()));

        tenant.viewer()
                .body(Map.of("journeyIds", List.of(journey.id(), UUID.randomUUID())))
                .post("/internal/v1/evidence-coverage")
                .then()
                .statusCode(200)
                .body("items.journeyId", equalTo(List.of(journey.id().toString())))
                .body("items[0].touchpoints[0].lacks", equalTo(List.of("NEEDS", "FIGURES")));
        assertRefused(
                tenant.integrator().body(Map.of("journeyIds", List.of())).post("/internal/v1/evidence-coverage"),
                403,
                "forbidden");
        assertRefused(tenant.viewer().body(Map.of()).post("/internal/v1/evidence-coverage"), 400, "invalid_input");
    }

    @Test
    void touchpointsSayWhatTheyLack() {
        Journey journey = Journey.known(tenant);
        tenant.viewer()
                .get(COVERAGE + "?journeyId=" + journey.id())
                .then()
                .statusCode(200)
                .body("complete", equalTo(0))
                .body("touchpoints.touchpointKey", equalTo(List.of("form")))
                .body("touchpoints[0].lacks", equalTo(List.of("NEEDS", "EMOTIONS", "PAINS", "FIGURES")));

        insight("NEED", null, 100, List.of(), Map.of("touchpointId", journey.form()));
        insight("PAIN", -1, 100, List.of(), Map.of("touchpointId", journey.form()));
        Map<String, Object> answer = answer("1", "CES", 2, "report");
        answer.put("touchpointKey", "form");
        Map<String, Object> text = answer("2", "TEXT", "too long", "report");
        text.put("touchpointKey", "form");
        deliver(tenant, List.of(answer, text));

        tenant.viewer()
                .get(COVERAGE + "?journeyId=" + journey.id())
                .then()
                .body("complete", equalTo(1))
                .body("touchpoints[0].needs", equalTo(1))
                .body("touchpoints[0].pains", equalTo(1))
                .body("touchpoints[0].emotions", equalTo(1))
                .body("touchpoints[0].answers", equalTo(1))
                .body("touchpoints[0].records", equalTo(2))
                .body("touchpoints[0].lacks", empty());
    }

    @Test
    void touchpointMayLackForOnePersonaWhatItHasForAnother() {
        Journey journey = Journey.known(tenant);
        UUID saver = Given.persona(tenant, "saver", 1, "ACTIVE");
        UUID spender = Given.persona(tenant, "spender", 1, "ACTIVE");
        insight("PAIN", -1, 100, List.of(saver), Map.of("touchpointId", journey.form()));
        insight("NEED", null, 100, List.of(spender), Map.of("touchpointId", journey.form()));
        Map<String, Object> answer = answer("1", "CES", 2, "report");
        answer.put("touchpointKey", "form");
        answer.put("personaKey", "saver");
        deliver(tenant, answer);

        assertThat(lacks(journey, saver)).containsExactly("NEEDS");
        assertThat(lacks(journey, spender)).containsExactly("EMOTIONS", "PAINS", "FIGURES");
        assertRefused(tenant.viewer().get(COVERAGE + "?journeyKey=claim&personaId=x"), "personaId");
    }

    private List<String> lacks(Journey journey, UUID persona) {
        return tenant.viewer()
                .get(COVERAGE + "?journeyId=" + journey.id() + "&personaId=" + persona)
                .jsonPath()
                .getList("touchpoints[0].lacks");
    }

    @ParameterizedTest
    @ValueSource(strings = {EVIDENCE, CURVE, COVERAGE, PAINS})
    void onlyReadersOfTheTenantSeeThem(String path) {
        Journey journey = Journey.known(tenant);
        assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
        assertRefused(tenant.integrator().get(path + "?journeyKey=claim"), 403, "forbidden");
        assertRefused(TestTenant.create().viewer().get(path + "?journeyId=" + journey.id()), 404, "not_found");
        assertRefused(tenant.viewer().get(path + "?journeyKey=unheard"), 404, "not_found");
        assertRefused(tenant.viewer().get(path), "journeyKey");
        assertRefused(tenant.viewer().get(path + "?journeyId=x"), "journeyId");
    }

    private void insight(
            String type, @Nullable Integer impact, int weight, List<UUID> personas, Map<String, UUID> link) {
        Map<String, Object> body = new HashMap<>(
                Map.of("title", type, "type", type, "weight", weight, "personaIds", personas, "links", List.of(link)));
        body.put("experienceImpact", impact);
        await().atMost(Given.SOON)
                .until(() -> tenant.editor().body(body).post("/api/v1/insights").statusCode() == 201);
    }
}
