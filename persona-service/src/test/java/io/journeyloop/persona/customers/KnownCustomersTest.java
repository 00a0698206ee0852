package io.journeyloop.persona.customers;

import static io.journeyloop.persona.customers.Customers.put;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Many customers by one call, as the gateway reads them. */
@QuarkusTest
class KnownCustomersTest {

    private static final String BATCH = "/internal/v1/customers/batch";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void manyCustomersComeInOneAnswer() {
        put(tenant, "a", "{\"tier\": \"gold\"}");
        put(tenant, "b", "{\"tier\": \"tin\"}");
        put(tenant, "c", "{}");

        batch(tenant, List.of("b", "a", "nobody"))
                .then()
                .statusCode(200)
                .body("items.customerKey", equalTo(List.of("a", "b")))
                .body("items.attributes.tier", equalTo(List.of("gold", "tin")));
    }

    @Test
    void anotherTenantsCustomersAreNotFound() {
        put(tenant, "a", "{}");

        batch(TestTenant.create(), List.of("a")).then().statusCode(200).body("items", empty());
    }

    @Test
    void strangersWrongRolesAndBadBodiesGetNothing() {
        Map<String, Object> nothing = Map.of("customerKeys", List.of());
        assertRefused(TestTenant.nobody().body(nothing).post(BATCH), 401, "unauthorized");
        assertRefused(tenant.integrator().body(nothing).post(BATCH), 403, "forbidden");
        assertRefused(tenant.viewer().body(Map.of()).post(BATCH), "customerKeys");
        assertRefused(batch(tenant, List.of("k".repeat(201))), "customerKeys[0]");
        assertRefused(batch(tenant, Collections.nCopies(5001, "k")), "customerKeys");
    }

    @Test
    void manyTakeAsManyStatementsAsOne() {
        List<String> keys = List.of("a", "b", "c");
        keys.forEach(key -> put(tenant, key, "{}"));

        new StatementCount("persona").assertSame(() -> batch(tenant, List.of("a")), () -> batch(tenant, keys));
    }

    private static Response batch(TestTenant asking, List<String> customerKeys) {
        return asking.viewer().body(Map.of("customerKeys", customerKeys)).post(BATCH);
    }
}
