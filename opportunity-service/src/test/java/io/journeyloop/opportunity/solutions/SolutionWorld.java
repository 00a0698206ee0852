package io.journeyloop.opportunity.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A tenant with a step that hurts, an opportunity about it, and what can be done about that. */
public record SolutionWorld(World world, UUID journey, UUID step, String opportunity) {

    public static final String SOLUTIONS = "/api/v1/solutions";

    public static SolutionWorld create() {
        World world = World.create();
        UUID step = UUID.randomUUID();
        UUID journey = world.journey(step);
        String opportunity = World.id(world.opportunity(Map.of(
                "title",
                "It takes too long",
                "type",
                "PAIN_POINT",
                "links",
                List.of(Map.of("journeyId", journey, "stepId", step)))));
        return new SolutionWorld(world, journey, step, opportunity);
    }

    public TestTenant tenant() {
        return world.tenant();
    }

    /** All that delivery takes, and what is named beside it. */
    public Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "title",
                "Answer at once",
                "opportunityIds",
                List.of(opportunity),
                "metric",
                Map.of("type", "CSAT"),
                "baseline",
                0.6,
                "target",
                0.7));
        body.putAll(more);
        return body;
    }

    /** Creates a solution that must be accepted; answers its id. */
    public String solution(Map<String, Object> more) {
        Response created = tenant().editor().body(body(more)).post(SOLUTIONS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return World.id(created);
    }

    public Response patch(String id, Map<String, ?> patch) {
        return tenant().editor()
                .header("If-Match", "\"" + read(id).getLong("version") + "\"")
                .body(patch)
                .patch(SOLUTIONS + "/" + id);
    }

    /** Ships a solution that must be ready for it. */
    public void ship(String id, Map<String, ?> body) {
        Response shipped = tenant().editor().body(body).post(SOLUTIONS + "/" + id + "/ship");
        assertThat(shipped.statusCode()).as(shipped.asString()).isEqualTo(200);
    }

    public JsonPath read(String id) {
        return tenant().viewer().get(SOLUTIONS + "/" + id).jsonPath();
    }

    public JsonPath result(String id) {
        return tenant().viewer().get(SOLUTIONS + "/" + id + "/result").jsonPath();
    }

    /** The questions that were asked so far, once there are so many. */
    public List<Events.Received> questions(int count) {
        return awaitEvents("journeyloop.measurement.requested.v1", count);
    }

    public List<Events.Received> awaitEvents(String type, int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> Events.of(tenant().id(), type), found -> found.size() >= count);
    }

    /** What the evidence says to a question: two shares of hits. */
    public void answer(Events.Received question, long n, long hitsBefore, long hitsAfter) {
        JsonNode data = question.data();
        Events.publish(
                "journeyloop.evidence.measured.v1",
                tenant().id(),
                question.aggregateId(),
                question.version(),
                Map.of(
                        "measurementId",
                        data.path("measurementId").asText(),
                        "direction",
                        "HIGHER",
                        "samples",
                        List.of(share(n, hitsBefore), share(n, hitsAfter))));
    }

    private static Map<String, Object> share(long n, long hits) {
        return Map.of("statistic", "SHARE", "n", n, "hits", hits);
    }
}
