package io.journeyloop.opportunity.backlog;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What opportunities are made up of, of many by one call. */
@QuarkusTest
class OpportunityPartsTest {

    private final TestTenant tenant = TestTenant.create();
    private final OpportunityCalls calls = new OpportunityCalls(tenant);

    @Test
    void partsAreFoundByWhatTheyArePartOf() {
        String whole = calls.create("Whole", Map.of());
        String other = calls.create("Other", Map.of());
        String one = calls.create("One", Map.of("parentId", whole));
        String two = calls.create("Two", Map.of("parentId", other));
        String gone = calls.create("Gone", Map.of("parentId", whole));
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete(OPPORTUNITIES + "/" + gone)
                .then()
                .statusCode(204);

        partsOf(tenant, whole, other).then().statusCode(200).body("items.id", containsInAnyOrder(one, two));
        partsOf(tenant, one).then().body("items", empty());
        partsOf(TestTenant.create(), whole).then().body("items", empty());
    }

    private static Response partsOf(TestTenant tenant, String... parents) {
        return tenant.viewer().body(Map.of("parentIds", List.of(parents))).post("/internal/v1/opportunities/batch");
    }
}
