package io.journeyloop.insight.settings;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SettingsResourceTest {

    private static final String SETTINGS = "/api/v1/settings";
    private static final String BERLIN = "{\"timeZone\": \"Europe/Berlin\"}";

    private final TestTenant tenant = TestTenant.create();

    /** On 29 March 2026 Berlin's clocks go forward: its last day of March begins at 22:00 UTC. */
    @Test
    void answersFallOnTheDaysOfTheTenant() {
        deliver(tenant, List.of(at("1", "2026-03-30T21:59:59Z"), at("2", "2026-03-30T22:00:00Z")));
        march31().body("items[0].n", equalTo(0));

        tenant.admin()
                .header("If-Match", "\"0\"")
                .body(BERLIN)
                .put(SETTINGS)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("timeZone", equalTo("Europe/Berlin"));

        march31().body("items[0].n", equalTo(1));
        deliver(tenant, List.of(at("3", "2026-03-31T21:59:59Z"), at("4", "2026-03-31T22:00:00Z")));
        march31().body("items[0].n", equalTo(2));
        tenant.viewer().get("/api/v1/metrics?type=NPS").then().body("items[0].n", equalTo(4));
    }

    @Test
    void onlyAdminsChangeThem() {
        tenant.viewer()
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("timeZone", equalTo("UTC"))
                .body("version", equalTo(0));
        assertRefused(TestTenant.nobody().get(SETTINGS), 401, "unauthorized");
        assertRefused(tenant.integrator().get(SETTINGS), 403, "forbidden");
        assertRefused(tenant.editor().header("If-Match", "\"0\"").body(BERLIN).put(SETTINGS), 403, "forbidden");
        assertRefused(tenant.admin().body(BERLIN).put(SETTINGS), 428, "if_match_required");
        assertRefused(tenant.admin().header("If-Match", "\"7\"").body(BERLIN).put(SETTINGS), 412, "stale");
        TestTenant other = TestTenant.create();
        other.admin()
                .header("If-Match", "\"0\"")
                .body(BERLIN)
                .put(SETTINGS)
                .then()
                .statusCode(200);
        tenant.viewer().get(SETTINGS).then().body("timeZone", equalTo("UTC"));
    }

    static List<Arguments> hostileSettings() {
        return HostileBodies.of(BERLIN)
                .missing("timeZone")
                .wrong("timeZone", "+02:00")
                .wrong("timeZone", "Europe/Atlantis")
                .wrong("timeZone", Map.of())
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileSettings")
    void badSettingsAreRefused(String name, byte[] body, String field) {
        assertRefused(tenant.admin().header("If-Match", "\"0\"").body(body).put(SETTINGS), field);
    }

    private ValidatableResponse march31() {
        return tenant.viewer()
                .get("/api/v1/metrics?type=NPS&from=2026-03-31&to=2026-04-01")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> at(String externalId, String collectedAt) {
        Map<String, Object> record = answer(externalId, "NPS", 9);
        record.put("collectedAt", collectedAt);
        return record;
    }
}
