package io.journeyloop.opportunity.measurement;

import static io.journeyloop.opportunity.InsightService.LATE_METRIC;
import static io.journeyloop.opportunity.InsightService.UNKNOWN_METRIC;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.solutions.SolutionWorld;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A metric that the tenant has defined is asked for where metrics are kept. */
@QuarkusTest
class MetricCheckTest {

    private static final String GOALS = "/api/v1/goals";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void solutionByAnUnknownMetricIsRefusedAndNotWritten() {
        Response refused = solution(UNKNOWN_METRIC);

        assertRefused(refused, 422, "unknown_reference");
        assertRefused(refused, "metricId");
        tenant.viewer().get(SolutionWorld.SOLUTIONS).then().body("items", empty());
    }

    @Test
    void unknownMetricCannotBePatchedInEither() {
        UUID metric = UUID.randomUUID();
        String path = SolutionWorld.SOLUTIONS + "/" + World.id(solution(metric));

        assertRefused(patch(path, UNKNOWN_METRIC), "metricId");
        tenant.viewer().get(path).then().body("metricId", equalTo(metric.toString()));
        UUID other = UUID.randomUUID();
        patch(path, other).then().statusCode(200).body("metricId", equalTo(other.toString()));
    }

    @Test
    void goalByAnUnknownMetricIsRefusedAndNotWritten() {
        assertRefused(goal(UNKNOWN_METRIC), 422, "unknown_reference");

        tenant.viewer().get(GOALS).then().body("items", empty());
        assertThat(goal(UUID.randomUUID()).statusCode()).isEqualTo(201);
    }

    @Test
    void whoKeepsTheMetricsMayBeAwayWhileSolutionsAreSaved() {
        assertThat(solution(LATE_METRIC).statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsSentTwiceIsWrittenOnceAlthoughSomebodyElseIsAskedFirst() {
        Map<String, Object> body = Map.of("title", "Once", "metricId", UUID.randomUUID());
        String key = UUID.randomUUID().toString();

        String first = World.id(
                tenant.editor().header("Idempotency-Key", key).body(body).post(SolutionWorld.SOLUTIONS));
        Response second =
                tenant.editor().header("Idempotency-Key", key).body(body).post(SolutionWorld.SOLUTIONS);

        assertThat(World.id(second)).isEqualTo(first);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    private Response solution(UUID metric) {
        return tenant.editor()
                .body(Map.of("title", "Do it", "metricId", metric))
                .post(SolutionWorld.SOLUTIONS);
    }

    private Response patch(String path, UUID metric) {
        return tenant.editor()
                .header("If-Match", "*")
                .body(Map.of("metricId", metric))
                .patch(path);
    }

    private Response goal(UUID metric) {
        Map<String, Object> body = new HashMap<>(Map.of("title", "Trust", "target", 5, "due", "2030-01-01"));
        body.put("metricId", metric);
        return tenant.editor().body(body).post(GOALS);
    }
}
