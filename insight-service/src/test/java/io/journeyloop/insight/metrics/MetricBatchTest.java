package io.journeyloop.insight.metrics;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many defined metrics by one call, as the gateway reads them. */
@QuarkusTest
class MetricBatchTest {

    private static final String DEFINITIONS = "/api/v1/metrics/definitions";
    private static final String BATCH = "/internal/v1/metrics/definitions/batch";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void manyMetricsComeInOneAnswerArchivedOnesIncluded() {
        String ease = metric("Ease");
        String loyalty = metric("Loyalty");
        metric("Nobody asked for");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete(DEFINITIONS + "/" + ease)
                .then()
                .statusCode(204);

        batch(tenant, List.of(ease, loyalty, UUID.randomUUID().toString()))
                .then()
                .statusCode(200)
                .body("items.name", containsInAnyOrder("Ease", "Loyalty"));
    }

    @Test
    void anotherTenantsMetricsAreNotFound() {
        batch(TestTenant.create(), List.of(metric("Ease")))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void strangersWrongRolesAndBadBodiesGetNothing() {
        Map<String, Object> nothing = Map.of("ids", List.of());
        assertRefused(TestTenant.nobody().body(nothing).post(BATCH), 401, "unauthorized");
        assertRefused(tenant.integrator().body(nothing).post(BATCH), 403, "forbidden");
        assertRefused(tenant.viewer().body(Map.of()).post(BATCH), "ids");
        assertRefused(batch(tenant, List.of("a")), "ids[0]");
        assertRefused(batch(tenant, Collections.nCopies(5001, UUID.randomUUID().toString())), "ids");
    }

    @Test
    void manyTakeAsManyStatementsAsOne() {
        String one = metric("One");
        List<String> many = List.of(one, metric("Two"), metric("Three"));

        new StatementCount("insight").assertSame(() -> batch(tenant, List.of(one)), () -> batch(tenant, many));
    }

    private static Response batch(TestTenant asking, List<String> ids) {
        return asking.viewer().body(Map.of("ids", ids)).post(BATCH);
    }

    private String metric(String name) {
        return tenant.editor()
                .body(Map.of("name", name, "type", "CES"))
                .post(DEFINITIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
