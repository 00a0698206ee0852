package io.journeyloop.insight.insights;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CitedFeedbackResourceTest {

    private static final String BATCH = "/internal/v1/feedback/batch";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void manyRecordsComeInOneAnswer() {
        List<Object> ids = new ArrayList<>(stored());
        ids.add(UUID.randomUUID());

        tenant.viewer()
                .body(Map.of("ids", ids))
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("items.externalId", containsInAnyOrder("1", "2"));
    }

    @Test
    void anotherTenantsRecordsAreNotFound() {
        TestTenant.create()
                .viewer()
                .body(Map.of("ids", stored()))
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void onlyViewersAreAnswered() {
        Map<String, Object> nothing = Map.of("ids", List.of());
        assertRefused(TestTenant.nobody().body(nothing).post(BATCH), 401, "unauthorized");
        assertRefused(tenant.integrator().body(nothing).post(BATCH), 403, "forbidden");
        assertRefused(tenant.viewer().body(Map.of()).post(BATCH), 400, "invalid_input");
    }

    private List<String> stored() {
        Journey.known(tenant);
        deliver(tenant, List.of(answer("1", "CES", 2, "report"), answer("2", "CES", 3, "report")));
        return tenant.viewer()
                .get("/api/v1/feedback")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
