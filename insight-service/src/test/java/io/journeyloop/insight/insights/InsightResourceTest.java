package io.journeyloop.insight.insights;

import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InsightResourceTest {

    private static final String INSIGHTS = "/api/v1/insights";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void createdInsightIsReadBackWhole() {
        Journey journey = Journey.known(tenant);
        UUID persona = knownPersona("saver");
        String feedback = deliver(tenant, answer("1", "NPS", 2)).jsonPath().getString("id");
        Map<String, Object> insight = insight("Nobody says how long it takes", "PAIN");
        insight.putAll(Map.of(
                "experienceImpact", -1.4,
                "personaIds", List.of(persona),
                "links", List.of(Map.of("journeyKey", "claim", "touchpointKey", "form")),
                "evidence", List.of(Map.of("feedbackId", feedback), Map.of("quote", "I wait and wait")),
                "tags", List.of("waiting")));

        Response created = create(insight);

        tenant.viewer()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(created.header("ETag")))
                .body("status", equalTo("DRAFT"))
                .body("weight", equalTo(100))
                .body("experienceImpact", equalTo(-1.4f))
                .body("links[0].journeyId", equalTo(journey.id().toString()))
                .body("links[0].stepId", equalTo(journey.report().toString()))
                .body("links[0].touchpointId", equalTo(journey.form().toString()))
                .body("evidence[0].feedbackId", equalTo(feedback))
                .body("evidence[1].quote", equalTo("I wait and wait"))
                .body("validatedAt", nullValue());
    }

    @Test
    void listIsFilteredByWhatInsightsSpeakAbout() {
        Journey journey = Journey.known(tenant);
        String feedback = deliver(tenant, answer("1", "NPS", 2)).jsonPath().getString("id");
        Map<String, Object> atStep = insight("At the step", "OBSERVATION");
        atStep.put("links", List.of(Map.of("stepId", journey.report())));
        atStep.put("evidence", List.of(Map.of("feedbackId", feedback)));
        create(atStep);
        create(insight("Anywhere", "GAIN"));

        titles("?stepId=" + journey.report(), "At the step");
        titles("?journeyId=" + journey.id(), "At the step");
        titles("?feedbackId=" + feedback, "At the step");
        titles("?type=GAIN", "Anywhere");
        titles("?status=VALIDATED");
        titles("?personaId=" + UUID.randomUUID());
        titles("", "At the step", "Anywhere");
        String cursor = tenant.viewer().get(INSIGHTS + "?limit=1").jsonPath().getString("nextCursor");
        titles("?limit=1&cursor=" + cursor, "Anywhere");
    }

    @Test
    void interpretedInsightNeedsEvidenceToBecomeValid() {
        String path = create(insight("They need a date", "NEED")).header("Location");

        Response refused = tenant.editor().body("{}").post(path + "/validate");
        assertRefused(refused, 422, "insight_refused");
        assertThat(refused.jsonPath().getList("violations.field")).isEqualTo(List.of("evidence"));
        patch(path, Map.of("evidence", List.of(Map.of("quote", "When will it be done?"))));
        tenant.editor()
                .body("{\"note\": \"three interviews\"}")
                .post(path + "/validate")
                .then()
                .statusCode(200)
                .body("status", equalTo("VALIDATED"))
                .body("validatedBy", equalTo("editor@" + tenant.id()))
                .body("validatedAt", notNullValue())
                .body("validationNote", equalTo("three interviews"));
    }

    @Test
    void observationIsValidWithoutEvidenceButNotByPatch() {
        String path = create(insight("Queues on Mondays", "OBSERVATION")).header("Location");

        assertRefused(
                tenant.editor()
                        .header("If-Match", etag(path))
                        .body("{\"status\": \"VALIDATED\"}")
                        .patch(path),
                422,
                "insight_refused");
        tenant.editor().post(path + "/validate").then().statusCode(200);
        tenant.editor()
                .header("If-Match", etag(path))
                .body("{\"type\": \"PAIN\"}")
                .patch(path)
                .then()
                .statusCode(422);
    }

    @Test
    void referencesMustExistAndBeInUse() {
        Journey.known(tenant);
        UUID archived = Given.persona(tenant, "old", 1, "ARCHIVED");
        Map<String, Object> insight = insight("x", "GAIN");
        insight.put("personaIds", List.of(UUID.randomUUID(), archived));
        insight.put(
                "links",
                List.of(Map.of("journeyKey", "claim", "stepKey", "nowhere"), Map.of("journeyId", UUID.randomUUID())));
        insight.put("evidence", List.of(Map.of("feedbackId", UUID.randomUUID())));

        await().atMost(SOON).untilAsserted(() -> {
            Response refused = tenant.editor().body(insight).post(INSIGHTS);
            assertRefused(refused, 422, "unknown_reference");
            assertThat(refused.jsonPath().getList("violations.field"))
                    .isEqualTo(List.of(
                            "links[0].stepKey",
                            "links[1].journeyId",
                            "personaIds[0]",
                            "personaIds[1]",
                            "evidence[0].feedbackId"));
            assertThat(refused.jsonPath().getString("violations[3].message")).contains("archived");
        });
        tenant.viewer().get(INSIGHTS).then().body("items", hasSize(0));
    }

    @Test
    void linksToWhatWasArchivedSinceMayStay() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> insight = insight("x", "GAIN");
        insight.put("links", List.of(Map.of("stepId", journey.report())));
        String path = create(insight).header("Location");
        journey.announced(tenant, "archived", 2, "ARCHIVED");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertRefused(tenant.editor().body(insight).post(INSIGHTS), 422, "unknown_reference"));

        patch(path, Map.of("title", "y"));

        tenant.viewer().get(path).then().body("title", equalTo("y")).body("links", hasSize(1));
    }

    @Test
    void placesAreNamedByKeyToo() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> atStep = insight("step", "GAIN");
        atStep.put("links", List.of(Map.of("stepId", journey.report())));
        create(atStep);
        create(insight("nowhere", "GAIN"));

        titles("?journeyKey=claim", "step");
        titles("?journeyKey=claim&stepKey=report", "step");
        titles("?journeyKey=claim&stepKey=wait");
        titles("?journeyKey=unheard");
        assertRefused(tenant.viewer().get(INSIGHTS + "?stepKey=report"), "journeyKey");
    }

    @Test
    void whatNobodyOwnsIsListed() {
        Map<String, Object> owned = insight("owned", "GAIN");
        owned.put("ownerId", "ann@acme");
        create(owned);
        create(insight("unowned", "GAIN"));

        titles("?unowned=true", "unowned");
        titles("?unowned=false", "owned");
        titles("?ownerId=ann@acme", "owned");
        titles("?ownerId=nobody");
        assertRefused(tenant.viewer().get(INSIGHTS + "?unowned=perhaps"), "unowned");
    }

    @Test
    void changeFromAnOldVersionIsRefused() {
        String path = create(insight("x", "GAIN")).header("Location");
        String old = etag(path);
        patch(path, Map.of("title", "y"));

        assertRefused(tenant.editor().header("If-Match", old).body("{}").patch(path), 412, "stale");
        assertRefused(tenant.editor().body("{}").patch(path), 428, "if_match_required");
        assertRefused(tenant.editor().header("If-Match", old).body("{}").post(path + "/validate"), 412, "stale");
        assertRefused(tenant.editor().header("If-Match", old).delete(path), 412, "stale");
        tenant.viewer().get(path).then().body("title", equalTo("y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": null}", "{\"weight\": 101}", "{\"noSuch\": 1}", "[1]", "{\"type\": 1}"})
    void unfitPatchIsRefused(String patch) {
        String path = create(insight("x", "GAIN")).header("Location");

        assertRefused(tenant.editor().header("If-Match", etag(path)).body(patch).patch(path), "");
    }

    private UUID knownPersona(String key) {
        UUID persona = Given.persona(tenant, key, 1, "ACTIVE");
        await().atMost(SOON)
                .until(() -> tenant.viewer()
                                .get("/api/v1/metrics?personaId=" + persona)
                                .statusCode()
                        == 200);
        return persona;
    }

    private static Map<String, Object> insight(String title, String type) {
        return new HashMap<>(Map.of("title", title, "type", type));
    }

    private Response create(Map<String, Object> insight) {
        Response created = tenant.editor().body(insight).post(INSIGHTS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    private void patch(String path, Map<String, Object> patch) {
        Response patched =
                tenant.editor().header("If-Match", etag(path)).body(patch).patch(path);
        assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    }

    private String etag(String path) {
        return tenant.viewer().get(path).header("ETag");
    }

    private void titles(String query, String... titles) {
        assertThat(tenant.viewer().get(INSIGHTS + query).jsonPath().getList("items.title"))
                .isEqualTo(List.of(titles));
    }
}
