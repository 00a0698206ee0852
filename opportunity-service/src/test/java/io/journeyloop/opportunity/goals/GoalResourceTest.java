package io.journeyloop.opportunity.goals;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.opportunity.solutions.SolutionWorld;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GoalResourceTest {

    private static final String GOALS = "/api/v1/goals";

    private SolutionWorld world;

    @BeforeEach
    void begin() {
        world = SolutionWorld.create();
    }

    @Test
    void progressIsMeasuredAndNeverTyped() {
        String id = goal(Map.of());
        assertThat(read(id).getString("progress.current")).isNull();
        assertThat(read(id).getString("progress.state")).isEqualTo("NO_DATA");
        Events.Received question = world.questions(1).getFirst();
        EventContracts.assertKept(question.type(), question.data());
        assertThat(question.data().path("sides")).hasSize(1);

        answer(question, 200, 130);

        await().atMost(Duration.ofSeconds(30)).until(() -> read(id).getLong("progress.n") == 200);
        JsonPath goal = read(id);
        assertThat(goal.getDouble("progress.current")).isEqualTo(0.65);
        assertThat(goal.getDouble("progress.covered")).isEqualTo(0.5);
        assertThat(goal.getString("progress.targetState")).isEqualTo("UNDECIDED");
        assertThat(goal.getString("progress.state")).isEqualTo("OK");
        assertThat(Duration.between(
                        Instant.parse(goal.getString("progress.window.from")),
                        Instant.parse(goal.getString("progress.window.to"))))
                .isEqualTo(Duration.ofDays(28));
        world.world().evidence(world.journey(), world.step(), 1, 9, -1);
        answer(world.questions(2).get(1), 1000, 800);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(read(id).getString("progress.targetState")).isEqualTo("MET"));
    }

    @Test
    void goalIsChangedListedAndArchived() {
        String id = goal(Map.of("opportunityIds", List.of(world.opportunity())));
        String path = GOALS + "/" + id;

        patch(id, Map.of("due", "2027-01-01", "status", "ACHIEVED"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        assertThat(read(id).getString("due")).isEqualTo("2027-01-01");
        assertRefused(
                patch(id, Map.of("metric", Map.of("type", "NPS", "method", "NET_PROMOTER"), "target", 10)),
                422,
                "goal_settled");
        assertRefused(patch(id, Map.of("key", "other")), "key");
        assertRefused(world.tenant().editor().body("{}").patch(path), 428, "if_match_required");
        assertRefused(world.tenant().editor().body(body(Map.of("key", "happy"))).post(GOALS), 409, "key_taken");
        list("?status=ACHIEVED&opportunityId=" + world.opportunity()).then().body("items.id", contains(id));
        list("?status=ACTIVE").then().body("items", empty());
        world.tenant().viewer().get(GOALS + "/key:happy").then().statusCode(200);

        world.tenant().editor().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        list("").then().body("items", empty());
        assertThat(read(id).getString("archivedAt")).isNotNull();
        assertRefused(patch(id, Map.of("title", "Again")), 409, "goal_archived");
    }

    @Test
    void strangersAndWrongRolesGetNothing() {
        String path = GOALS + "/" + goal(Map.of());
        TestTenant other = TestTenant.create();

        assertRefused(other.viewer().get(path), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "*").body("{}").patch(path), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "*").delete(path), 404, "not_found");
        var theirs = body(Map.of("opportunityIds", List.of(world.opportunity())));
        assertRefused(other.editor().body(theirs).post(GOALS), "opportunityIds[0]");
        for (String read : List.of(path, GOALS)) {
            assertRefused(TestTenant.nobody().get(read), 401, "unauthorized");
            assertRefused(world.tenant().integrator().get(read), 403, "forbidden");
        }
        assertRefused(TestTenant.nobody().body("{}").post(GOALS), 401, "unauthorized");
        assertRefused(world.tenant().viewer().body(body(Map.of())).post(GOALS), 403, "forbidden");
        assertRefused(world.tenant().viewer().header("If-Match", "*").body("{}").patch(path), 403, "forbidden");
        assertRefused(world.tenant().viewer().header("If-Match", "*").delete(path), 403, "forbidden");
        SecondWall wall = new SecondWall("opportunity");
        assertThat(wall.rowsSeenBy(world.tenant().id(), "goal")).isEqualTo(1);
        assertThat(wall.rowsSeenBy(other.id(), "goal")).isZero();
    }

    static List<Arguments> hostileBodies() {
        UUID unknown = UUID.randomUUID();
        return HostileBodies.of(
                        "{\"title\": \"a\", \"metric\": {\"type\": \"CSAT\"}, \"target\": 0.7, \"due\": \"2026-12-31\"}")
                .missing("title")
                .missing("metric")
                .missing("target")
                .missing("due")
                .text("title", 200)
                .wrong("due", "soon")
                .wrong("due", "2026-02-30")
                .wrong("target", 1.5)
                .wrong("baseline", -1)
                .wrong("status", "DONE")
                .wrong("metricId", unknown)
                .wrong("scope", Map.of("journeyId", unknown))
                .wrong("scope", Map.of("stepId", unknown))
                .wrong("opportunityIds", List.of(unknown))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(world.tenant().editor().body(body).post(GOALS), field);
        list("").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "cursor=abc", "status=NEW", "opportunityId=a"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(list("?" + query), query.split("=", 2)[0]);
    }

    private String goal(Map<String, Object> more) {
        Response created = world.tenant().editor().body(body(more)).post(GOALS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }

    private Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("title", "Happy", "baseline", 0.6, "target", 0.7));
        body.put("metric", Map.of("type", "CSAT"));
        body.put("due", "2026-12-31");
        body.putAll(more);
        return body;
    }

    private Response patch(String id, Map<String, ?> patch) {
        return world.tenant()
                .editor()
                .header("If-Match", "\"" + read(id).getLong("version") + "\"")
                .body(patch)
                .patch(GOALS + "/" + id);
    }

    private Response list(String query) {
        return world.tenant().viewer().get(GOALS + query);
    }

    private JsonPath read(String id) {
        return world.tenant().viewer().get(GOALS + "/" + id).jsonPath();
    }

    private void answer(Events.Received question, long n, long hits) {
        Events.publish(
                "journeyloop.evidence.measured.v1",
                world.tenant().id(),
                question.aggregateId(),
                question.version(),
                Map.of(
                        "measurementId",
                        question.aggregateId(),
                        "direction",
                        "HIGHER",
                        "samples",
                        List.of(Map.of("statistic", "SHARE", "n", n, "hits", hits))));
    }
}
