package io.journeyloop.insight.overview;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journey as those lived it who belong to a segment, came by a channel, or spoke in a window. */
@QuarkusTest
class ExperienceOfSomeTest {

    private static final String CURVE = "/api/v1/experience-curve?journeyKey=claim";

    private final TestTenant tenant = TestTenant.create();

    /** Three customers at one step: on the web it was bad, on the phone good, and one insight rests on nobody's words. */
    @BeforeEach
    void threeVoices() {
        Journey journey = Journey.known(tenant);
        insight(journey, -2, List.of(said("1", "ann", "web", "2026-03-31T21:30:00Z")));
        insight(journey, 1, List.of(said("2", "bob", "phone", "2026-03-31T22:30:00Z")));
        insight(journey, -1, List.of());
    }

    @Test
    void withoutFiltersAllInsightsCount() {
        curve("").body("points[1].experience.n", equalTo(3)).body("channel", nullValue());
    }

    @Test
    void onlyInsightsCountThatRestOnWordsOfTheChannel() {
        curve("&channel=web")
                .body("channel", equalTo("web"))
                .body("points[1].experience.n", equalTo(1))
                .body("points[1].experience.value", equalTo(-2.0f));
        curve("&channel=fax")
                .body("points[1].experience.n", equalTo(0))
                .body("points[1].experience.value", nullValue());
    }

    @Test
    void windowsBeginWhereTheTenantLives() {
        curve("&from=2026-04-01").body("points[1].experience.value", nullValue());
        tenant.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("timeZone", "Europe/Berlin"))
                .put("/api/v1/settings")
                .then()
                .statusCode(200);

        curve("&from=2026-04-01&to=2026-04-02")
                .body("from", equalTo("2026-04-01"))
                .body("to", equalTo("2026-04-02"))
                .body("points[1].experience.value", equalTo(1.0f));
    }

    @Test
    void segmentsAreThoseOfToday() {
        UUID loyal = Given.segment(tenant, "loyal", "created", 1);
        Given.members(tenant, loyal, 1, List.of("ann"), List.of());

        await().atMost(Given.SOON)
                .untilAsserted(() -> curve("&segmentId=" + loyal)
                        .body("segmentId", equalTo(loyal.toString()))
                        .body("points[1].experience.n", equalTo(1))
                        .body("points[1].experience.value", equalTo(-2.0f)));
        curve("&channel=phone&segmentId=" + loyal).body("points[1].experience.n", equalTo(0));
    }

    @Test
    void whatIsUnknownOrUpsideDownIsRefused() {
        assertRefused(tenant.viewer().get(CURVE + "&segmentId=" + UUID.randomUUID()), 404, "not_found");
        assertRefused(tenant.viewer().get(CURVE + "&from=2026-04-02&to=2026-04-01"), "to");
    }

    private ValidatableResponse curve(String filter) {
        return tenant.viewer().get(CURVE + filter).then().statusCode(200);
    }

    private String said(String externalId, String customer, String channel, String at) {
        Map<String, Object> record = answer(externalId, "TEXT", "so it was", "wait");
        record.put("customerKey", customer);
        record.put("channel", channel);
        record.put("collectedAt", at);
        return deliver(tenant, record).jsonPath().getString("id");
    }

    private void insight(Journey journey, int impact, List<String> feedback) {
        Map<String, Object> body = Map.of(
                "title",
                "Impact " + impact,
                "type",
                "OBSERVATION",
                "experienceImpact",
                impact,
                "links",
                List.of(Map.of("stepId", journey.waiting())),
                "evidence",
                feedback.stream().map(id -> Map.of("feedbackId", id)).toList());
        tenant.editor().body(body).post("/api/v1/insights").then().statusCode(201);
    }
}
