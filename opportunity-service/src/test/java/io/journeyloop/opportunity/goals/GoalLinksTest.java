package io.journeyloop.opportunity.goals;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.backlog.OpportunityCalls;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What serves which goal is told alike by both. */
@QuarkusTest
class GoalLinksTest {

    private static final String GOALS = "/api/v1/goals";

    private final TestTenant tenant = TestTenant.create();
    private final OpportunityCalls calls = new OpportunityCalls(tenant);

    @Test
    void whatTheGoalNamesTheOpportunityTells() {
        String one = calls.create("One", Map.of());
        String two = calls.create("Two", Map.of());
        String goal = goal(tenant, List.of(two, one));

        assertThat(calls.read(one).getList("goalIds")).isEqualTo(List.of(goal));
        assertThat(calls.read(one).getLong("version")).isEqualTo(1);
        assertThat(read(goal).getList("opportunityIds")).isEqualTo(List.of(two, one));

        patch(goal, List.of(one)).then().statusCode(200);

        assertThat(calls.read(two).getList("goalIds")).isEmpty();
        assertThat(calls.read(two).getLong("version")).isEqualTo(2);
        assertThat(calls.read(one).getLong("version")).isEqualTo(1);
    }

    @Test
    void whatTheOpportunityNamesTheGoalTells() {
        String goal = goal(tenant, List.of());
        String other = goal(tenant, List.of());
        String one = calls.create("One", Map.of("goalIds", List.of(goal)));

        assertThat(read(goal).getList("opportunityIds")).isEqualTo(List.of(one));
        assertThat(read(goal).getLong("version")).isEqualTo(1);
        calls.patch(one, Map.of("goalIds", List.of(other))).then().statusCode(200);

        assertThat(read(goal).getList("opportunityIds")).isEmpty();
        assertThat(read(other).getList("opportunityIds")).isEqualTo(List.of(one));
        tenant.viewer().get(GOALS + "?opportunityId=" + one).then().body("items.id", contains(other));
        calls.patch(one, Map.of("title", "Once more")).then().statusCode(200);
        assertThat(calls.read(one).getList("goalIds")).isEqualTo(List.of(other));
    }

    @Test
    void goalThatIsUnknownForeignOrArchivedIsRefused() {
        String foreign = goal(TestTenant.create(), List.of());
        String gone = goal(tenant, List.of());
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete(GOALS + "/" + gone)
                .then()
                .statusCode(204);
        String one = calls.create("One", Map.of());

        for (String id : List.of(foreign, gone, one)) {
            assertRefused(calls.patch(one, Map.of("goalIds", List.of(id))), "goalIds[0]");
        }
        assertThat(calls.read(one).getLong("version")).isZero();
    }

    private static String goal(TestTenant tenant, List<String> opportunities) {
        Map<String, Object> body = new HashMap<>(Map.of("title", "Content", "metric", Map.of("type", "CSAT")));
        body.putAll(Map.of("target", 0.8, "due", "2030-01-01", "opportunityIds", opportunities));
        Response created = tenant.editor().body(body).post(GOALS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return World.id(created);
    }

    private Response patch(String goal, List<String> opportunities) {
        return tenant.editor()
                .header("If-Match", "\"" + read(goal).getLong("version") + "\"")
                .body(Map.of("opportunityIds", opportunities))
                .patch(GOALS + "/" + goal);
    }

    private JsonPath read(String goal) {
        return tenant.viewer().get(GOALS + "/" + goal).jsonPath();
    }
}
