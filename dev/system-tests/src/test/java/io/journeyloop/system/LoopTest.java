package io.journeyloop.system;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.JOURNEY;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;
import static io.journeyloop.devstack.services.Service.PERSONA;
import static io.journeyloop.system.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events of one service take effect in the others. */
class LoopTest {

    private final Scene scene = Scene.create();

    @Test
    void feedbackWaitsForItsJourneyAndCountsOnceItArrives() {
        assertThat(scene.feedback("the-late-one", "a", 22).getInt("accepted")).isEqualTo(22);
        assertThat(pending()).isEqualTo(22);

        var journey = scene.journey("The late one");

        eventually().untilAsserted(() -> {
            assertThat(pending()).isZero();
            var nps = scene.viewer()
                    .get(INSIGHT, "/api/v1/metrics?type=NPS&journeyKey=the-late-one&stepKey=step")
                    .jsonPath();
            assertThat(nps.getInt("items[0].n")).isEqualTo(22);
            // 0..10 twice: 4 promoters, 14 detractors of 22
            assertThat(nps.getDouble("items[0].value")).isCloseTo(-45.45, offset(0.01));
            assertThat(nps.getString("items[0].state")).isEqualTo("LOW_SAMPLE");
        });
        eventually()
                .untilAsserted(() -> assertThat(scene.viewer()
                                .get(JOURNEY, "/api/v1/journeys/" + journey.id())
                                .jsonPath()
                                .getString("lastEvidenceAt"))
                        .isNotNull());
    }

    @Test
    void newEvidenceMovesScoreAndRankOfAnOpportunity() {
        var journey = scene.journey("Pay a bill");
        insight(journey, -1.0);
        String id = scene.opportunity(journey);
        eventually()
                .untilAsserted(() -> assertThat(score(id).getString("missing")).contains("customerValue"));

        scene.feedback("pay-a-bill", "a", 10);

        eventually()
                .untilAsserted(() -> assertThat(score(id).getInt("evidence.n")).isEqualTo(10));
        double before = score(id).getDouble("value");
        insight(journey, -2.0);
        scene.feedback("pay-a-bill", "b", 30);

        eventually().untilAsserted(() -> {
            assertThat(score(id).getInt("evidence.n")).isEqualTo(40);
            assertThat(score(id).getDouble("value")).isGreaterThan(before);
        });
        assertThat(score(id).getInt("rank")).isEqualTo(1);
    }

    @Test
    void archivedPersonaCantBeLinkedAnyMore() {
        String persona = scene.persona("Saver");
        eventually().untilAsserted(() -> assertThat(linkToJourney(persona)).isEqualTo(201));

        scene.editor()
                .request()
                .header("If-Match", "\"0\"")
                .delete(RunningProduct.url(PERSONA) + "/api/v1/personas/" + persona)
                .then()
                .statusCode(204);

        eventually().untilAsserted(() -> assertThat(linkToJourney(persona)).isEqualTo(422));
    }

    private int linkToJourney(String persona) {
        return scene.editor()
                .request()
                .body(Map.of("title", "Linked", "personaIds", List.of(persona)))
                .post(RunningProduct.url(JOURNEY) + "/api/v1/journeys")
                .statusCode();
    }

    private int pending() {
        return scene.viewer()
                .get(INSIGHT, "/api/v1/feedback?resolution=PENDING&limit=200")
                .jsonPath()
                .getList("items")
                .size();
    }

    private JsonPath score(String opportunity) {
        return scene.viewer()
                .get(OPPORTUNITY, "/api/v1/opportunities/" + opportunity + "/score")
                .jsonPath();
    }

    private void insight(Scene.MadeJourney journey, double impact) {
        Map<String, Object> body = Map.of(
                "title",
                "It hurts",
                "type",
                "OBSERVATION",
                "experienceImpact",
                impact,
                "links",
                List.of(Map.of("journeyId", journey.id(), "stepId", journey.stepId())));
        eventually()
                .untilAsserted(() -> assertThat(scene.editor()
                                .request()
                                .body(body)
                                .post(RunningProduct.url(INSIGHT) + "/api/v1/insights")
                                .statusCode())
                        .isEqualTo(201));
    }
}
