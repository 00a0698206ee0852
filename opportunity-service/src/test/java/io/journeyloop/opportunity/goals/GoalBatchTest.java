package io.journeyloop.opportunity.goals;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.solutions.SolutionWorld;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many goals by one call, as the gateway reads them. */
@QuarkusTest
class GoalBatchTest {

    private static final String GOALS = "/api/v1/goals";
    private static final String BATCH = "/internal/v1/goals/batch";

    private SolutionWorld world;

    @BeforeEach
    void begin() {
        world = SolutionWorld.create();
    }

    @Test
    void goalsAreFoundByIdByWhatServesThemAndByWhereTheyAreMeasured() {
        String served = goal(Map.of("opportunityIds", List.of(world.opportunity())));
        String here = goal(Map.of("scope", Map.of("journeyId", world.journey())));
        String atStep = goal(Map.of("scope", Map.of("journeyId", world.journey(), "stepId", world.step())));
        String elsewhere = goal(Map.of());

        batch(Map.of("ids", List.of(elsewhere))).then().statusCode(200).body("items.id", contains(elsewhere));
        batch(Map.of("opportunityIds", List.of(world.opportunity())))
                .then()
                .body("items.id", contains(served))
                .body("items.progress.state", contains("NO_DATA"));
        batch(Map.of("journeyIds", List.of(world.journey()))).then().body("items.id", contains(atStep, here));
        batch(Map.of("ids", List.of(here), "journeyIds", List.of(world.journey())))
                .then()
                .body("items.id", contains(atStep, here));
        batch(Map.of()).then().statusCode(200).body("items", empty());
    }

    @Test
    void archivedGoalsAreFoundByTheirIdsOnly() {
        String goal = goal(Map.of("scope", Map.of("journeyId", world.journey())));
        world.tenant()
                .editor()
                .header("If-Match", "\"0\"")
                .delete(GOALS + "/" + goal)
                .then()
                .statusCode(204);

        batch(Map.of("journeyIds", List.of(world.journey()))).then().body("items", empty());
        batch(Map.of("ids", List.of(goal))).then().body("items.id", contains(goal));
    }

    @Test
    void strangersWrongRolesAndBadBodiesGetNothing() {
        String goal = goal(Map.of());
        TestTenant other = TestTenant.create();

        assertThat(post(other, Map.of("ids", List.of(goal))).jsonPath().getList("items"))
                .isEmpty();
        assertRefused(TestTenant.nobody().body("{}").post(BATCH), 401, "unauthorized");
        assertRefused(world.tenant().integrator().body("{}").post(BATCH), 403, "forbidden");
        assertRefused(batch(Map.of("ids", List.of("a"))), "ids[0]");
        assertRefused(batch(Map.of("journeyIds", Collections.nCopies(5001, UUID.randomUUID()))), "journeyIds");
    }

    @Test
    void manyTakeAsManyStatementsAsOne() {
        String one = goal(Map.of());
        List<String> many = List.of(one, goal(Map.of()), goal(Map.of()), goal(Map.of()));

        new StatementCount("opportunity")
                .assertSame(() -> batch(Map.of("ids", List.of(one))), () -> batch(Map.of("ids", many)));
    }

    private Response batch(Map<String, ?> wanted) {
        return post(world.tenant(), wanted);
    }

    private static Response post(TestTenant tenant, Map<String, ?> wanted) {
        return tenant.viewer().body(wanted).post(BATCH);
    }

    private String goal(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("title", "Happy", "metric", Map.of("type", "CSAT")));
        body.putAll(Map.of("target", 0.7, "due", "2030-12-31"));
        body.putAll(more);
        Response created = world.tenant().editor().body(body).post(GOALS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return World.id(created);
    }
}
