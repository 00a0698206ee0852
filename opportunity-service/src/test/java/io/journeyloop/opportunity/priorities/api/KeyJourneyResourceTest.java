package io.journeyloop.opportunity.priorities.api;

import static io.journeyloop.opportunity.priorities.Loop.PRIORITIES;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.opportunity.priorities.Loop;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyJourneyResourceTest {

    private static final String KEY_JOURNEYS = PRIORITIES + "/key-journeys";

    private final Loop loop = Loop.create();
    private final TestTenant tenant = loop.world().tenant();

    @Test
    void fewJourneysThatCarryMostAreMarked() {
        UUID small = journeyWith(50);
        UUID large = journeyWith(700);
        UUID middle = journeyWith(250);
        loop.journey(null, 1);

        tenant.viewer()
                .get(KEY_JOURNEYS)
                .then()
                .statusCode(200)
                .body("basis", equalTo("FEEDBACK"))
                .body("items.journeyId", contains(large.toString(), middle.toString(), small.toString()))
                .body("items.share", contains(0.7f, 0.25f, 0.05f))
                .body("items.cumulativeShare", contains(0.7f, 0.95f, 1.0f))
                .body("items.key", contains(true, true, false))
                .body("journeys", equalTo(3))
                .body("total", equalTo(1000));
        tenant.viewer().get(KEY_JOURNEYS + "?limit=1").then().body("items.journeyId", contains(large.toString()));
        TestTenant.create().viewer().get(KEY_JOURNEYS).then().statusCode(200).body("items", empty());
    }

    @Test
    void strangersAndBadLimitsAreRefused() {
        assertRefused(TestTenant.nobody().get(KEY_JOURNEYS), 401, "unauthorized");
        assertRefused(tenant.integrator().get(KEY_JOURNEYS), 403, "forbidden");
        assertRefused(tenant.viewer().get(KEY_JOURNEYS + "?limit=0"), "limit");
        assertRefused(tenant.viewer().get(KEY_JOURNEYS + "?limit=201"), "limit");
    }

    private UUID journeyWith(long feedback) {
        UUID journey = loop.journey(null, 1);
        loop.answers(journey, null, 1, feedback, 0.5, 1);
        return journey;
    }
}
