package io.journeyloop.insight.evidence;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceAnswersTest {

    private static final String EVIDENCE_CHANGED = "journeyloop.evidence.changed.v1";

    private final TestTenant tenant = TestTenant.create();
    private Journey journey = Journey.any();

    @BeforeEach
    void theJourneyIsKnown() {
        journey = Journey.known(tenant);
    }

    @Test
    void ratedAnswersAreToldOnTheExperienceScale() {
        Map<String, Object> lessIsBetter = scaled("effort", "CES", 7, 1, 7);
        lessIsBetter.put("higherIsBetter", false);
        Map<String, Object> atTouchpoint = scaled("rating", "RATING", 30, 10, 50);
        atTouchpoint.put("touchpointKey", "form");
        List<Map<String, Object>> answers = new ArrayList<>();
        answers.add(answer("nps", "NPS", 0, "report"));
        answers.add(answer("csat", "CSAT", 5, "report"));
        answers.add(answer("text", "TEXT", "I waited", "report"));
        answers.add(lessIsBetter);
        answers.add(atTouchpoint);
        deliver(tenant, answers);

        JsonNode step = awaitFeedback(journey.report(), 5).path("answers");
        assertThat(step.path("n").asLong()).isEqualTo(4);
        assertThat(step.path("mean").asDouble()).isEqualTo(-0.5, within(1e-9));
        assertThat(step.path("variance").asDouble()).isEqualTo(11.0 / 3, within(1e-9));
        assertThat(awaitFeedback(journey.id(), 5).path("answers")).isEqualTo(step);
    }

    @Test
    void oneAnswerHasNoVarianceAndTextAloneHasNoFigure() {
        deliver(tenant, answer("nps", "NPS", 10, "report"));
        JsonNode one = awaitFeedback(journey.report(), 1).path("answers");
        deliver(tenant, answer("text", "TEXT", "Thanks", "wait"));

        assertThat(one.path("mean").asDouble()).isEqualTo(2);
        assertThat(one.path("variance").isNull()).isTrue();
        assertThat(awaitFeedback(journey.waiting(), 1).path("answers").isNull()).isTrue();
    }

    @Test
    void knownPersonasAnswersAreToldApart() {
        UUID persona = Given.persona(tenant, "saver", 1, "ACTIVE");
        await().atMost(SOON)
                .until(() -> tenant.viewer()
                                .get("/api/v1/metrics?personaId=" + persona)
                                .statusCode()
                        == 200);
        Map<String, Object> saver = answer("a", "NPS", 0, "report");
        saver.put("personaKey", "saver");
        Map<String, Object> stranger = answer("b", "NPS", 10, "report");
        stranger.put("personaKey", "nobody-knows");
        deliver(tenant, List.of(saver, stranger));

        JsonNode data = awaitFeedback(journey.report(), 2);

        assertThat(data.path("answers").path("n").asLong()).isEqualTo(2);
        assertThat(data.path("answersByPersona")).hasSize(1);
        assertThat(data.at("/answersByPersona/0/personaId").asText()).isEqualTo(persona.toString());
        assertThat(data.at("/answersByPersona/0/mean").asDouble()).isEqualTo(-2);
    }

    @Test
    void correctedAnswerIsToldInsteadOfTheFormer() {
        deliver(tenant, answer("x", "NPS", 0, "report"));
        JsonNode before = awaitFeedback(journey.report(), 1);
        Map<String, Object> later = answer("x", "NPS", 10, "report");
        later.put("collectedAt", "2026-05-01T00:00:00Z");

        tenant.integrator()
                .body(later)
                .post(FEEDBACK + "?onDuplicate=CORRECT")
                .then()
                .statusCode(200);

        assertThat(before.at("/answers/mean").asDouble()).isEqualTo(-2);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                newest(journey.report()).at("/answers/mean").asDouble())
                        .isEqualTo(2));
    }

    @Test
    void whatCustomersDidIsToldApartFromWhatTheySay() {
        deliver(
                tenant,
                List.of(
                        from("TRANSACTION", answer("paid", "CATEGORICAL", "Paid", "report")),
                        from("WEB_ANALYTICS", answer("seen", "NUMBER", 3, "report")),
                        from("CALL", answer("called", "TEXT", "I waited", "report")),
                        answer("nps", "NPS", 0, "report")));
        assertThat(awaitFeedback(journey.report(), 4).path("interactionCount").asLong())
                .isEqualTo(2);
        assertThat(awaitFeedback(journey.id(), 4).path("interactionCount").asLong())
                .isEqualTo(2);

        Map<String, Object> elsewhere = from("TRANSACTION", answer("paid", "CATEGORICAL", "Paid", "wait"));
        elsewhere.put("collectedAt", "2026-05-01T00:00:00Z");
        tenant.integrator()
                .body(elsewhere)
                .post(FEEDBACK + "?onDuplicate=CORRECT")
                .then()
                .statusCode(200);

        assertThat(awaitFeedback(journey.waiting(), 1).path("interactionCount").asLong())
                .isEqualTo(1);
        assertThat(awaitFeedback(journey.report(), 3).path("interactionCount").asLong())
                .isEqualTo(1);
        assertThat(newest(journey.id()).path("interactionCount").asLong()).isEqualTo(2);
    }

    private static Map<String, Object> from(String sourceType, Map<String, Object> answer) {
        answer.put("source", Map.of("type", sourceType, "name", "of-" + sourceType));
        return answer;
    }

    private static Map<String, Object> scaled(String id, String type, int value, int min, int max) {
        Map<String, Object> answer = answer(id, type, value, "report");
        answer.put("scaleMin", min);
        answer.put("scaleMax", max);
        return answer;
    }

    private JsonNode awaitFeedback(UUID scope, long feedback) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(newest(scope).path("feedbackCount").asLong()).isEqualTo(feedback));
        JsonNode data = newest(scope);
        EventContracts.assertKept(EVIDENCE_CHANGED, data);
        return data;
    }

    private JsonNode newest(UUID scope) {
        return Events.of(tenant.id(), EVIDENCE_CHANGED).stream()
                .filter(event -> event.aggregateId().equals(scope))
                .reduce((earlier, later) -> later)
                .map(Events.Received::data)
                .orElseThrow(AssertionError::new);
    }
}
