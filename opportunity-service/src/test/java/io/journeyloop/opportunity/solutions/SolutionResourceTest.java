package io.journeyloop.opportunity.solutions;

import static io.journeyloop.opportunity.solutions.SolutionWorld.SOLUTIONS;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.StatementCount;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SolutionResourceTest {

    private SolutionWorld world;

    @BeforeEach
    void begin() {
        world = SolutionWorld.create();
    }

    @Test
    void solutionIsCreatedReadListedAndAnnounced() {
        String id = world.solution(Map.of(
                "effort",
                3,
                "ownerId",
                "ann",
                "deliveryLinks",
                List.of(Map.of("system", "JIRA", "externalId", "PAY-1"))));

        JsonPath solution = world.read(id);
        assertThat(solution.getString("key")).isEqualTo("answer-at-once");
        assertThat(solution.getString("status")).isEqualTo("IDEA");
        assertThat(solution.getString("metric.method")).isEqualTo("TOP_TWO_BOX");
        assertThat(solution.getInt("windowDays")).isEqualTo(28);
        assertThat(solution.getList("missing")).isEmpty();
        assertThat(solution.getString("result")).isNull();
        world.tenant()
                .viewer()
                .get(SOLUTIONS + "?status=IDEA&ownerId=ann&opportunityId=" + world.opportunity())
                .then()
                .body("items.id", contains(id));
        world.tenant().viewer().get(SOLUTIONS + "?ownerId=bob").then().body("items", empty());
        world.tenant().viewer().get(SOLUTIONS + "/key:answer-at-once").then().body("id", equalTo(id));

        Events.Received created =
                world.awaitEvents("journeyloop.solution.created.v1", 1).getFirst();
        assertThat(created.aggregateId()).hasToString(id);
        assertThat(created.data().at("/links/0/stepId").asText())
                .isEqualTo(world.step().toString());
        EventContracts.assertKept(created.type(), created.data());
    }

    @Test
    void listIsPagedNewestFirst() {
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(i -> world.solution(Map.of()))
                .toList()
                .reversed();

        JsonPath first = world.tenant().viewer().get(SOLUTIONS + "?limit=3").jsonPath();
        JsonPath rest = world.tenant()
                .viewer()
                .get(SOLUTIONS + "?limit=3&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        assertThat(first.getList("items.id")).isEqualTo(ids.subList(0, 3));
        assertThat(rest.getList("items.id")).isEqualTo(ids.subList(3, 5));
        assertThat(rest.getString("nextCursor")).isNull();
    }

    @Test
    void listTakesAsManyStatementsForManyAsForOne() {
        world.solution(Map.of());
        SolutionWorld many = SolutionWorld.create();
        IntStream.range(0, 20).forEach(i -> many.solution(Map.of()));

        new StatementCount("opportunity")
                .assertSame(
                        () -> world.tenant().viewer().get(SOLUTIONS),
                        () -> many.tenant().viewer().get(SOLUTIONS));
    }

    @Test
    void patchChangesWhatItNamesFromTheVersionThatWasRead() {
        String id = world.solution(Map.of());
        String path = SOLUTIONS + "/" + id;

        world.patch(id, Map.of("title", "Call back", "target", 0.8))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        assertThat(world.read(id).getString("title")).isEqualTo("Call back");
        assertThat(world.read(id).getDouble("baseline")).isEqualTo(0.6);
        assertRefused(world.tenant().editor().body("{}").patch(path), 428, "if_match_required");
        assertRefused(
                world.tenant().editor().header("If-Match", "\"0\"").body("{}").patch(path), 412, "stale");
        assertRefused(world.patch(id, Map.of("key", "other")), "key");
        assertRefused(
                world.tenant()
                        .editor()
                        .body(world.body(Map.of("key", "answer-at-once")))
                        .post(SOLUTIONS),
                409,
                "key_taken");
        EventContracts.assertKept(
                "journeyloop.solution.changed.v1",
                world.awaitEvents("journeyloop.solution.changed.v1", 1)
                        .getFirst()
                        .data());
    }

    @Test
    void archivedSolutionStaysReadableAndLeavesTheList() {
        String id = world.solution(Map.of());
        String path = SOLUTIONS + "/" + id;

        world.tenant().editor().header("If-Match", "\"0\"").delete(path).then().statusCode(204);

        assertThat(world.read(id).getString("archivedAt")).isNotNull();
        world.tenant().viewer().get(SOLUTIONS).then().body("items", empty());
        assertRefused(world.patch(id, Map.of("title", "Again")), 409, "solution_archived");
        assertRefused(world.tenant().editor().body("{}").post(path + "/ship"), 409, "solution_archived");
        EventContracts.assertKept(
                "journeyloop.solution.archived.v1",
                world.awaitEvents("journeyloop.solution.archived.v1", 1)
                        .getFirst()
                        .data());
    }

    @Test
    void deliveryNeedsMetricBaselineAndTarget() {
        var bare = Map.of("title", "Just do it");
        String id =
                world.tenant().editor().body(bare).post(SOLUTIONS).jsonPath().getString("id");

        var refused = world.patch(id, Map.of("status", "IN_DELIVERY"));

        refused.then()
                .statusCode(422)
                .body("code", equalTo("objective_missing"))
                .body("violations.field", containsInAnyOrder("metric", "baseline", "target"));
        world.patch(id, Map.of("metric", Map.of("type", "NPS"), "baseline", -10))
                .then()
                .statusCode(200);
        assertThat(world.read(id).getList("missing")).isEqualTo(List.of("target"));
        world.patch(id, Map.of("status", "IN_DELIVERY")).then().body("violations.field", contains("target"));
        world.patch(id, Map.of("status", "IN_DELIVERY", "target", 10)).then().statusCode(200);
        assertRefused(
                world.tenant()
                        .editor()
                        .body(Map.of("title", "x", "status", "IN_DELIVERY"))
                        .post(SOLUTIONS),
                "metric");
    }

    @ParameterizedTest
    @CsvSource({
        "IDEA, SHIPPED",
        "IDEA, MEASURED",
        "PLANNED, SHIPPED",
        "IN_DELIVERY, SHIPPED",
        "IN_DELIVERY, IDEA",
        "IN_DELIVERY, MEASURED",
        "DROPPED, PLANNED",
        "DROPPED, IN_DELIVERY"
    })
    void illegalTransitionIsRefusedByName(String from, String to) {
        String id = world.solution(Map.of("status", from));

        var refused = world.patch(id, Map.of("status", to));

        assertRefused(refused, 422, "illegal_status");
        assertRefused(refused, "status");
        assertThat(world.read(id).getString("status")).isEqualTo(from);
    }

    @Test
    void batchFindsByIdAndByOpportunity() {
        String one = world.solution(Map.of());
        String other = world.solution(Map.of("opportunityIds", List.of()));

        world.tenant()
                .viewer()
                .body(Map.of("opportunityIds", List.of(world.opportunity())))
                .post("/internal/v1/solutions/batch")
                .then()
                .statusCode(200)
                .body("items.id", contains(one));
        world.tenant()
                .viewer()
                .body(Map.of("ids", List.of(one, other)))
                .post("/internal/v1/solutions/batch")
                .then()
                .body("items.id", contains(other, one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JIRA", "AZURE_DEVOPS", "GITHUB", "LINEAR"})
    void everyTrackerTellsHowFarTheWorkIs(String system) {
        String id = world.solution(
                Map.of("status", "PLANNED", "deliveryLinks", List.of(Map.of("system", system, "externalId", "W-1"))));

        for (String status : List.of("TODO", "IN_PROGRESS", "DONE", "CANCELLED")) {
            world.tenant()
                    .integrator()
                    .body(Map.of("system", system, "externalId", "W-1", "status", status))
                    .post(SOLUTIONS + "/delivery-status")
                    .then()
                    .statusCode(200)
                    .body("items.solutionId", contains(id))
                    .body("items.status", contains(status.equals("TODO") ? "PLANNED" : "IN_DELIVERY"))
                    .body("items.moved", contains(status.equals("IN_PROGRESS")));
            assertThat(world.read(id).getString("deliveryLinks[0].status")).isEqualTo(status);
        }
        String other = system.equals("JIRA") ? "GITHUB" : "JIRA";
        var elsewhere = Map.of("system", other, "externalId", "W-1", "status", "DONE");
        assertRefused(
                world.tenant().integrator().body(elsewhere).post(SOLUTIONS + "/delivery-status"), 404, "not_found");
    }

    @Test
    void trackerMovesWhatItTracks() {
        var link = List.of(Map.of("system", "GITHUB", "externalId", "acme/pay#7"));
        String ready = world.solution(Map.of("status", "PLANNED", "deliveryLinks", link));
        String bare = world.tenant()
                .editor()
                .body(Map.of("title", "Bare", "status", "PLANNED", "deliveryLinks", link))
                .post(SOLUTIONS)
                .jsonPath()
                .getString("id");

        world.tenant()
                .integrator()
                .body(Map.of("system", "GITHUB", "externalId", "acme/pay#7", "status", "IN_PROGRESS"))
                .post(SOLUTIONS + "/delivery-status")
                .then()
                .statusCode(200)
                .body("items.solutionId", contains(ready, bare))
                .body("items.status", contains("IN_DELIVERY", "PLANNED"))
                .body("items.moved", contains(true, false))
                .body("items[1].missing", contains("metric", "baseline", "target"));

        var done = Map.of(
                "system",
                "GITHUB",
                "externalId",
                "acme/pay#7",
                "status",
                "DONE",
                "url",
                "https://github.com/acme/pay/7");
        world.tenant()
                .editor()
                .body(done)
                .post(SOLUTIONS + "/delivery-status")
                .then()
                .statusCode(200);
        JsonPath solution = world.read(ready);
        assertThat(solution.getString("status")).isEqualTo("IN_DELIVERY");
        assertThat(solution.getString("deliveryLinks[0].status")).isEqualTo("DONE");
        assertThat(solution.getString("deliveryLinks[0].url")).isEqualTo("https://github.com/acme/pay/7");
        world.tenant().viewer().get(SOLUTIONS + "/" + bare).then().body("result", nullValue());
    }
}
