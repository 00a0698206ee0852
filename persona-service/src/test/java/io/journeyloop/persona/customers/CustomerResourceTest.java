package io.journeyloop.persona.customers;

import static io.journeyloop.persona.customers.Customers.CUSTOMERS;
import static io.journeyloop.persona.customers.Customers.put;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerResourceTest {

    private final TestTenant tenant = TestTenant.create();

    @Test
    void deliveredCustomerIsReadBackWhole() {
        Response created =
                tenant.integrator().urlEncodingEnabled(false).body("""
                        {"customerKey": "c 1 ä", "attributes": {"tier": "gold", "orders": 12.50, "vip": true,
                         "since": "2021-05-01", "likes": ["tea", 7]},
                         "consents": [{"purpose": "newsletter", "granted": true, "at": "2024-01-01T00:00:00Z"}]}
                        """).put(CUSTOMERS + "c%201%20%C3%A4");

        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.jsonPath().getString("status")).isEqualTo("CREATED");
        tenant.viewer()
                .urlEncodingEnabled(false)
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("customerKey", equalTo("c 1 ä"))
                .body("attributes.orders", equalTo(12.5f))
                .body("attributes.likes", equalTo(List.of("tea", 7)))
                .body("consents[0].purpose", equalTo("newsletter"))
                .body("consents[0].at", equalTo("2024-01-01T00:00:00Z"))
                .body("personas", hasSize(0))
                .body("links.feedback", equalTo("/api/v1/feedback?customerKey=c%201%20%C3%A4"));
    }

    @Test
    void deliveryTellsWhetherAnythingHasChanged() {
        assertThat(put(tenant, "c-1", "{\"n\": 1}").statusCode()).isEqualTo(201);
        assertThat(put(tenant, "c-1", "{\"n\": 1.0}").jsonPath().getString("status"))
                .isEqualTo("UNCHANGED");

        Response changed = put(tenant, "c-1", "{\"m\": 2}");

        assertThat(changed.jsonPath().getString("status")).isEqualTo("UPDATED");
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        tenant.viewer().get(CUSTOMERS + "c-1").then().body("attributes", equalTo(Map.of("m", 2)));
        assertRefused(tenant.editor().header("If-Match", "\"0\"").body("{}").put(CUSTOMERS + "c-1"), 412, "stale");
        assertRefused(tenant.editor().header("If-Match", "\"0\"").body("{}").put(CUSTOMERS + "c-2"), 412, "stale");
    }

    @Test
    void listPagesByKeyAndFilters() {
        List.of("c", "a", "d", "b").forEach(key -> put(tenant, key, "{}"));
        Instant before = Instant.now();
        put(tenant, "b", "{\"n\": 1}");

        Response first = tenant.viewer().get("/api/v1/customers?limit=3");

        assertThat(first.jsonPath().getList("items.customerKey")).isEqualTo(List.of("a", "b", "c"));
        tenant.viewer()
                .get("/api/v1/customers?limit=3&cursor=" + first.jsonPath().getString("nextCursor"))
                .then()
                .body("items.customerKey", equalTo(List.of("d")))
                .body("nextCursor", nullValue());
        tenant.viewer()
                .get("/api/v1/customers?updatedSince=" + before)
                .then()
                .body("items.customerKey", equalTo(List.of("b")));
        tenant.viewer()
                .get("/api/v1/customers?segmentId=" + UUID.randomUUID())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void personaIsGivenByHandOrByModelAndTakenBack() {
        put(tenant, "c-1", "{}");
        String persona = persona("Saver");
        String path = CUSTOMERS + "c-1/personas/" + persona;

        tenant.editor().put(path).then().statusCode(204);
        assertAssigned("MANUAL", 1);
        tenant.integrator()
                .body("{\"method\": \"MODEL\", \"confidence\": 0.625}")
                .put(path)
                .then()
                .statusCode(204);
        assertAssigned("MODEL", 0.625f);
        tenant.viewer()
                .get("/api/v1/customers?personaId=" + persona)
                .then()
                .body("items.customerKey", equalTo(List.of("c-1")));

        tenant.editor().delete(path).then().statusCode(204);
        assertRefused(tenant.editor().delete(path), 404, "not_found");
        tenant.viewer().get(CUSTOMERS + "c-1").then().body("personas", hasSize(0));
    }

    @Test
    void assignmentThatMakesNoSenseIsRefused() {
        put(tenant, "c-1", "{}");
        String persona = persona("Saver");
        String path = CUSTOMERS + "c-1/personas/";

        assertRefused(tenant.editor().put(path + UUID.randomUUID()), 404, "not_found");
        assertRefused(tenant.editor().put(CUSTOMERS + "c-2/personas/" + persona), 404, "not_found");
        assertRefused(tenant.editor().put(path + "x"), 404, "not_found");
        assertRefused(tenant.editor().body("{\"confidence\": 1.5}").put(path + persona), "confidence");
        assertRefused(tenant.editor().body("{\"confidence\": 0.12345}").put(path + persona), "confidence");
        assertRefused(tenant.editor().body("{\"method\": \"RULE\"}").put(path + persona), "method");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/personas/" + persona)
                .then()
                .statusCode(204);
        assertRefused(tenant.editor().put(path + persona), 409, "persona_archived");
        tenant.viewer().get(CUSTOMERS + "c-1").then().body("personas", hasSize(0));
    }

    @Test
    void mergedPersonaHandsOverItsCustomersAndSegments() {
        put(tenant, "c-1", "{}");
        put(tenant, "c-2", "{\"tier\": \"gold\"}");
        String from = persona("Saver");
        String into = persona("Planner");
        tenant.editor().put(CUSTOMERS + "c-1/personas/" + from).then().statusCode(204);
        tenant.editor()
                .body(Map.of(
                        "name",
                        "Gold",
                        "kind",
                        "DYNAMIC",
                        "personaId",
                        from,
                        "rules",
                        Map.of(
                                "match",
                                "ALL",
                                "conditions",
                                List.of(Map.of("attribute", "tier", "operator", "eq", "value", "gold")))))
                .post("/api/v1/segments")
                .then()
                .statusCode(201);

        tenant.editor()
                .body(Map.of("intoId", into))
                .post("/api/v1/personas/" + from + "/merge")
                .then()
                .statusCode(200)
                .body("segmentSize", equalTo(1));

        tenant.viewer()
                .get("/api/v1/customers?personaId=" + into)
                .then()
                .body("items.customerKey", equalTo(List.of("c-1", "c-2")));
        tenant.viewer().get("/api/v1/customers?personaId=" + from).then().body("items", hasSize(0));
    }

    private void assertAssigned(String method, float confidence) {
        Response customer = tenant.viewer().get(CUSTOMERS + "c-1");
        assertThat(customer.jsonPath().getList("personas")).hasSize(1);
        assertThat(customer.jsonPath().getString("personas[0].method")).isEqualTo(method);
        assertThat(customer.jsonPath().getFloat("personas[0].confidence")).isEqualTo(confidence);
        assertThat(customer.jsonPath().getString("personas[0].at")).isNotNull();
    }

    private String persona(String name) {
        return tenant.editor()
                .body(Map.of("name", name))
                .post("/api/v1/personas")
                .jsonPath()
                .getString("id");
    }
}
