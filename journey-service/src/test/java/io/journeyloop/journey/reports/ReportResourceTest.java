package io.journeyloop.journey.reports;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.journey.journeys.JourneyCalls;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportResourceTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Test
    void coverageTellsWhatEachTouchpointLacks() {
        String root = calls.create("Root");
        String journey = calls.create("Claim", Map.of("parentId", id(root)));
        String step =
                calls.add(calls.addPhase(journey, "Report") + "/steps", Map.of("name", "Call", "feeling", "Nervous"));
        String touchpoints = journey + "/steps/" + id(step) + "/touchpoints";
        calls.add(touchpoints, Map.of("name", "Known", "customerGoal", "Be heard", "needIds", List.of("n-1")));
        String bare = calls.add(touchpoints, Map.of("name", "Bare"));

        calls.get("/api/v1/reports/coverage?journeyId=" + id(journey))
                .then()
                .body("journeys", equalTo(1))
                .body("touchpoints", equalTo(2))
                .body("complete", equalTo(0))
                .body("missing.GOAL", equalTo(1))
                .body("missing.EMOTION", equalTo(0))
                .body("missing.EVIDENCE", equalTo(2))
                .body("items[0].missing", contains("PAIN", "EVIDENCE"))
                .body("items[1].touchpoint.touchpointId", equalTo(id(bare)))
                .body("items[1].missing", contains("GOAL", "NEED", "PAIN", "EVIDENCE"));
        calls.get("/api/v1/reports/coverage?journeyId=" + id(root)).then().body("touchpoints", equalTo(0));
        calls.get("/api/v1/reports/coverage?subtree=true&journeyId=" + id(root))
                .then()
                .body("journeys", equalTo(2))
                .body("touchpoints", equalTo(2));
        calls.get("/api/v1/reports/coverage").then().body("touchpoints", equalTo(2));
    }

    @Test
    void hygieneTellsWhereDustGathers() {
        String journey = calls.create("Claim");
        calls.create("Owned", Map.of("ownerId", "ann"));
        String step = calls.addStep(calls.addPhase(journey, "Report"), "Call");
        String touchpoints = journey + "/steps/" + id(step) + "/touchpoints";
        calls.add(
                touchpoints,
                Map.of(
                        "name",
                        "Form",
                        "importanceToOrganisation",
                        5,
                        "importanceToCustomer",
                        1,
                        "needIds",
                        List.of("n")));
        calls.add(touchpoints, Map.of("name", "Talk", "importanceToOrganisation", 3, "importanceToCustomer", 2));

        calls.get("/api/v1/reports/hygiene?days=30")
                .then()
                .body("withoutEvidence.count", equalTo(0))
                .body("withoutReview.items", empty())
                .body("unowned.items.key", contains("claim"))
                .body("servingNoNeed.items.touchpointName", contains("Talk"))
                .body("convenientForUs.items.touchpointName", contains("Form"))
                .body("convenientForUs.count", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hygiene?days=0",
                "hygiene?days=3651",
                "hygiene?days=x",
                "coverage?journeyId=x",
                "coverage?subtree=maybe"
            })
    void badParameterIsRefusedByName(String query) {
        String field = query.substring(query.indexOf('?') + 1, query.indexOf('='));

        assertRefused(tenant.viewer().get("/api/v1/reports/" + query), field);
    }

    @Test
    void onlyOnesOwnTenantAndRoleGetIn() {
        String journey = calls.create("Claim");
        TestTenant other = TestTenant.create();

        for (String path : List.of("/api/v1/reports/coverage", "/api/v1/reports/hygiene")) {
            assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
            assertRefused(tenant.integrator().get(path), 403, "forbidden");
        }
        other.viewer().get("/api/v1/reports/hygiene").then().body("unowned.count", equalTo(0));
        assertRefused(other.viewer().get("/api/v1/reports/coverage?journeyId=" + id(journey)), 404, "not_found");
        assertRefused(tenant.viewer().get("/api/v1/reports/coverage?journeyId=" + UUID.randomUUID()), 404, "not_found");
    }
}
