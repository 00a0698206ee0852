package io.journeyloop.journey.templates;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.journey.journeys.JourneyCalls;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TemplateResourceTest {
    private static final String TEMPLATES = "/api/v1/journey-templates";

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer-onboarding",
                "claims-submission",
                "product-delivery",
                "billing-issue",
                "account-registration",
                "technical-support",
                "contract-extension"
            })
    void templateOfTheProductIsAWholeMap(String key) {
        String journey = calls.create("Mine", Map.of("templateKey", key));

        Response map = calls.get(journey);
        assertThat(map.<List<?>>path("phases")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(map.<List<?>>path("phases.steps.flatten()")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(map.<List<?>>path("phases.steps.flatten().touchpoints.flatten()"))
                .hasSizeGreaterThanOrEqualTo(15);
        for (String part :
                List.of("phases", "phases.steps.flatten()", "phases.steps.flatten().touchpoints.flatten()")) {
            map.then().body(part + ".customerGoal", everyItem(not(nullValue())));
        }
        for (String text : List.of("doing", "thinking", "feeling", "expectation")) {
            map.then().body("phases.steps.flatten()." + text, everyItem(not(nullValue())));
        }
        map.then()
                .body("phases.steps.flatten().touchpoints.flatten().channel", everyItem(not(nullValue())))
                .body("title", equalTo("Mine"))
                .body("customerGoal", not(nullValue()))
                .body("status", equalTo("DRAFT"));
        calls.get(TEMPLATES + "/key:" + key).then().body("builtIn", equalTo(true));
    }

    @Test
    void whatARequestGivesGoesBeforeTheTemplate() {
        String journey = calls.create(
                "Mine", Map.of("templateKey", "billing-issue", "customerGoal", "My own goal", "level", "MACRO"));

        calls.get(journey)
                .then()
                .body("customerGoal", equalTo("My own goal"))
                .body("level", equalTo("MACRO"))
                .body("mapType", equalTo("SERVICE_BLUEPRINT"));
    }

    @Test
    void ownTemplateIsMadeOfAJourneyAndBeginsAnother() {
        String journey = calls.create("Claim", Map.of("ownerId", "ann"));
        String step = calls.addStep(calls.addPhase(journey, "Report"), "Call");
        calls.add(journey + "/steps/" + id(step) + "/touchpoints", Map.of("name", "Hotline", "channelKey", "phone"));
        calls.patch(journey + "/steps/" + id(step), "\"4\"", Map.of("nestedJourneyId", id(journey)))
                .then()
                .statusCode(200);

        String template = calls.add(TEMPLATES, Map.of("journeyId", id(journey), "name", "Our claim"));

        calls.get(template).then().body("key", equalTo("our-claim")).body("journey.ownerId", nullValue());
        String second = calls.create("Second", Map.of("templateKey", "our-claim"));
        calls.get(second)
                .then()
                .body("phases[0].steps[0].touchpoints[0].channel.key", equalTo("phone"))
                .body("phases[0].steps[0].id", not(equalTo(id(step))))
                .body("ownerId", nullValue());
        calls.patch(template, "\"1\"", Map.of("name", "Claims", "description", "As we do it"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("description", equalTo("As we do it"));
        assertRefused(calls.patch(template, "\"1\"", Map.of("name", "x")), 412, "stale");
        assertRefused(tenant.editor().body("{}").patch(template), 428, "if_match_required");
        tenant.editor().header("If-Match", "\"2\"").delete(template).then().statusCode(204);
        assertRefused(
                tenant.editor()
                        .body(Map.of("title", "x", "templateKey", "our-claim"))
                        .post(JOURNEYS),
                "templateKey");
        calls.get(TEMPLATES).then().body("items.key", not(hasItem("our-claim")));
    }

    @Test
    void listHoldsTheProductsAndOnesOwnByPages() {
        String journey = calls.create("Claim");
        calls.add(TEMPLATES, Map.of("journeyId", id(journey), "name", "Aaa"));
        calls.add(TEMPLATES, Map.of("journeyId", id(journey), "name", "Zzz"));

        calls.get(TEMPLATES).then().body("items", hasSize(9)).body("items[0].key", equalTo("aaa"));
        String cursor = calls.get(TEMPLATES + "?limit=5")
                .then()
                .body("items", hasSize(5))
                .extract()
                .path("nextCursor");
        calls.get(TEMPLATES + "?limit=5&cursor=" + cursor)
                .then()
                .body("items", hasSize(4))
                .body("items[3].key", equalTo("zzz"));
    }

    @Test
    void templatesOfTheProductDoNotChange() {
        for (String path : List.of(TEMPLATES + "/key:billing-issue", TEMPLATES + "/key:claims-submission")) {
            assertRefused(calls.patch(path, "\"1\"", Map.of("name", "x")), 409, "built_in");
            assertRefused(tenant.editor().header("If-Match", "\"1\"").delete(path), 409, "built_in");
        }
        String journey = calls.create("Claim");
        assertRefused(
                tenant.editor()
                        .body(Map.of("journeyId", id(journey), "name", "x", "key", "billing-issue"))
                        .post(TEMPLATES),
                409,
                "key_taken");
        assertRefused(
                tenant.editor()
                        .body(Map.of("title", "x", "templateKey", "no-such"))
                        .post(JOURNEYS),
                "templateKey");
    }

    static List<Arguments> bodies() {
        return HostileBodies.of("{\"journeyId\": \"0190163e-0000-7000-8000-000000000000\", \"name\": \"T\"}")
                .missing("journeyId")
                .missing("name")
                .text("name", 200)
                .text("description", 5_000)
                .wrong("key", "Not A Key")
                .wrong("journeyId", "x")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void badTemplateIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(TEMPLATES), field);
    }

    @Test
    void onlyOnesOwnTenantAndRoleGetIn() {
        String journey = calls.create("Claim");
        String template = calls.add(TEMPLATES, Map.of("journeyId", id(journey), "name", "Ours"));
        TestTenant other = TestTenant.create();
        var body = Map.of("journeyId", id(journey), "name", "x");

        for (String path : List.of(TEMPLATES, template)) {
            assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
            assertRefused(tenant.integrator().get(path), 403, "forbidden");
        }
        assertRefused(TestTenant.nobody().body(body).post(TEMPLATES), 401, "unauthorized");
        assertRefused(tenant.viewer().body(body).post(TEMPLATES), 403, "forbidden");
        assertRefused(other.editor().body(body).post(TEMPLATES), 404, "not_found");
        assertRefused(tenant.viewer().body("{}").patch(template), 403, "forbidden");
        assertRefused(tenant.viewer().delete(template), 403, "forbidden");
        assertRefused(other.viewer().get(template), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"1\"").body("{}").patch(template), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"1\"").delete(template), 404, "not_found");
        assertRefused(other.viewer().get(TEMPLATES + "/" + UUID.randomUUID()), 404, "not_found");
        other.viewer().get(TEMPLATES).then().body("items", hasSize(7));
    }
}
