package io.journeyloop.insight.overview;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceResourceTest {

    private final TestTenant tenant = TestTenant.create();

    @Test
    void manyPlacesAreReadByOneCall() {
        Journey journey = Journey.known(tenant);
        deliver(
                tenant,
                List.of(
                        answer("1", "NPS", 10, "report"),
                        answer("2", "NPS", 0, "wait"),
                        answer("3", "TEXT", "slow", "wait")));
        String insight = tenant.editor()
                .body(Map.of(
                        "title",
                        "Waiting hurts",
                        "type",
                        "PAIN",
                        "experienceImpact",
                        -2,
                        "links",
                        List.of(Map.of("stepId", journey.waiting()))))
                .post("/api/v1/insights")
                .jsonPath()
                .getString("id");

        tenant.viewer()
                .body(Map.of(
                        "scopes",
                        List.of(
                                Map.of("ref", "all", "journeyId", journey.id()),
                                Map.of("ref", "report", "journeyId", journey.id(), "stepId", journey.report()),
                                Map.of("ref", "wait", "journeyId", journey.id(), "stepId", journey.waiting()),
                                Map.of("ref", "later", "journeyId", journey.id(), "from", "2026-03-11"),
                                Map.of("ref", "nowhere", "journeyId", UUID.randomUUID()))))
                .post("/internal/v1/evidence")
                .then()
                .statusCode(200)
                .body("items.ref", equalTo(List.of("all", "report", "wait", "later", "nowhere")))
                .body("items.feedbackCount", equalTo(List.of(3, 1, 2, 0, 0)))
                .body("items[0].insights.id", equalTo(List.of(insight)))
                .body("items[0].metrics[0].n", equalTo(2))
                .body("items[0].metrics[0].value", equalTo(0.0f))
                .body("items[1].insights", hasSize(0))
                .body("items[1].experience.value", nullValue())
                .body("items[1].experience.state", equalTo("NO_DATA"))
                .body("items[2].experience.value", equalTo(-2.0f))
                .body("items[2].experience.n", equalTo(1))
                .body("items[3].metrics[0].state", equalTo("NO_DATA"))
                .body("items[4].insights", hasSize(0));
    }

    @Test
    void figuresAreThoseOfOneChannelOrSegmentWhereOneIsNamed() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> byPhone = answer("1", "NPS", 10, "wait");
        byPhone.put("channel", "phone");
        deliver(tenant, List.of(byPhone, answer("2", "NPS", 0, "wait")));

        tenant.viewer()
                .body(Map.of(
                        "scopes",
                        List.of(
                                Map.of("ref", "all", "journeyId", journey.id()),
                                Map.of("ref", "phone", "journeyId", journey.id(), "channel", "phone"),
                                Map.of("ref", "few", "journeyId", journey.id(), "segmentId", UUID.randomUUID()))))
                .post("/internal/v1/evidence")
                .then()
                .statusCode(200)
                .body("items.feedbackCount", equalTo(List.of(2, 1, 0)))
                .body("items[1].metrics[0].n", equalTo(1))
                .body("items[1].metrics[0].scope.channel", equalTo("phone"))
                .body("items[2].metrics[0].state", equalTo("NO_DATA"));
    }

    @Test
    void onlyWhatIsAskedForIsAnswered() {
        tenant.viewer()
                .body(Map.of(
                        "scopes", List.of(Map.of("ref", "a", "journeyId", UUID.randomUUID())),
                        "include", List.of("METRICS")))
                .post("/internal/v1/evidence")
                .then()
                .body("items[0].metrics", hasSize(4))
                .body("items[0].insights", nullValue())
                .body("items[0].experience", nullValue());
    }

    @Test
    void whatWasCountedIsToldWithFiguresOnly() {
        Journey journey = Journey.known(tenant);
        deliver(tenant, List.of(answer("1", "NPS", 10, "wait")));
        Map<String, Object> place = Map.of("ref", "a", "journeyId", journey.id());

        tenant.viewer()
                .body(Map.of("scopes", List.of(place), "include", List.of("INSIGHTS", "EXPERIENCE")))
                .post("/internal/v1/evidence")
                .then()
                .statusCode(200)
                .body("items[0].insights", hasSize(0))
                .body("items[0].experience.state", equalTo("NO_DATA"))
                .body("items[0].metrics", nullValue())
                .body("items[0].feedbackCount", nullValue());
        tenant.viewer()
                .body(Map.of("scopes", List.of(place), "include", List.of("METRICS")))
                .post("/internal/v1/evidence")
                .then()
                .body("items[0].feedbackCount", equalTo(1));
    }

    @Test
    void insightsAreReadByIdInTheSameCall() {
        String id = tenant.editor()
                .body(Map.of("title", "a", "type", "GAIN"))
                .post("/api/v1/insights")
                .jsonPath()
                .getString("id");

        tenant.viewer()
                .body(Map.of("scopes", List.of(), "insightIds", List.of(id, UUID.randomUUID(), id)))
                .post("/internal/v1/evidence")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("insights.id", equalTo(List.of(id)));
    }
}
