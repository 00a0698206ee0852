package io.journeyloop.opportunity.priorities.api;

import static io.journeyloop.opportunity.priorities.Loop.PRIORITIES;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.priorities.Loop;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PriorityRefusalsTest {

    private static final String PICK_UP = PRIORITIES + "/" + UUID.randomUUID() + "/opportunity";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void nobodyGetsInWithoutATokenOrARole() {
        assertRefused(TestTenant.nobody().get(PRIORITIES), 401, "unauthorized");
        assertRefused(TestTenant.nobody().post(PICK_UP), 401, "unauthorized");
        assertRefused(TestTenant.with(Tokens.expired(tenant.id(), "admin")).get(PRIORITIES), 401, "unauthorized");
        assertRefused(tenant.integrator().get(PRIORITIES), 403, "forbidden");
        assertRefused(tenant.integrator().post(PICK_UP), 403, "forbidden");
        assertRefused(tenant.viewer().post(PICK_UP), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=51",
                "limit=ten",
                "journeyId=a",
                "journeyId=%00",
                "personaId=1",
                "subtree=maybe"
            })
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(PRIORITIES + "?" + query), query.split("=", 2)[0]);
    }

    @Test
    void unknownJourneyAndStepAreNotFound() {
        assertRefused(tenant.viewer().get(PRIORITIES + "?journeyId=" + UUID.randomUUID()), 404, "not_found");
        assertRefused(tenant.editor().post(PICK_UP), 404, "not_found");
        assertRefused(tenant.editor().post(PRIORITIES + "/no-id/opportunity"), 404, "not_found");
    }

    @Test
    void unknownPersonaAndThatOfAnotherTenantAreNotFound() {
        Loop loop = Loop.create();
        UUID step = UUID.randomUUID();
        UUID journey = loop.journey(null, 3, step);
        loop.answers(journey, step, 1, 300, -1, 1);
        TestTenant ours = loop.world().tenant();
        String pickUp = PRIORITIES + "/" + step + "/opportunity";
        ours.editor().post(pickUp).then().statusCode(201);

        for (UUID stranger : List.of(UUID.randomUUID(), World.create().persona())) {
            assertRefused(ours.viewer().get(PRIORITIES + "?personaId=" + stranger), 404, "not_found");
            assertRefused(ours.editor().post(pickUp + "?personaId=" + stranger), 404, "not_found");
        }
    }

    @Test
    void otherTenantsStepsAreNotThere() {
        Loop loop = Loop.create();
        UUID step = UUID.randomUUID();
        UUID journey = loop.journey(null, 3, step);
        loop.answers(journey, step, 1, 300, -1, 1);

        tenant.viewer().get(PRIORITIES).then().statusCode(200).body("items", empty());
        assertRefused(tenant.viewer().get(PRIORITIES + "?journeyId=" + journey), 404, "not_found");
        SecondWall wall = new SecondWall("opportunity");
        assertThat(wall.rowsSeenBy(tenant.id(), "answer_replica")).isZero();
        assertThat(wall.rowsSeenBy(loop.world().tenant().id(), "answer_replica"))
                .isPositive();
        assertThat(wall.walledTables()).contains("answer_replica", "priority_origin");
    }
}
