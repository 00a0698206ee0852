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
                .body("noData", equalTo(1))
                .body("total", equalTo(1000));
        tenant.viewer().get(KEY_JOURNEYS + "?limit=1").then().body("items.journeyId", contains(large.toString()));
        TestTenant.create().viewer().get(KEY_JOURNEYS).then().statusCode(200).body("items", empty());
    }

    @Test
    void interactionsCountWhereThereAreAny() {
        journeyWith(5000);
        UUID large = loop.journey(null, 1);
        UUID small = loop.journey(null, 1);
        loop.interactions(large, 1, 1000, 90);
        loop.interactions(small, 1, 2000, 10);

        tenant.viewer()
                .get(KEY_JOURNEYS)
                .then()
                .statusCode(200)
                .body("basis", equalTo("INTERACTIONS"))
                .body("items.journeyId", contains(large.toString(), small.toString()))
                .body("items.n", contains(90, 10))
                .body("items.cumulativeShare", contains(0.9f, 1.0f))
                .body("items.key", contains(true, false))
                .body("noData", equalTo(1))
                .body("total", equalTo(100));
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
