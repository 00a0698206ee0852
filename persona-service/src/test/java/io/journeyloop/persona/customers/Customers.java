package io.journeyloop.persona.customers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.TestTenant;
import io.restassured.response.Response;
import java.util.List;

/** Customers for tests, delivered as an integrator delivers them. */
public final class Customers {

    public static final String CUSTOMERS = "/api/v1/customers/";

    private Customers() {}

    /** Delivers one customer with these attributes, as JSON. */
    public static Response put(TestTenant tenant, String key, String attributes) {
        Response stored =
                tenant.integrator().body("{\"attributes\": " + attributes + "}").put(CUSTOMERS + key);
        assertThat(stored.statusCode()).as(stored.asString()).isIn(200, 201);
        return stored;
    }

    /** Sends lines of NDJSON. */
    public static Response batch(TestTenant tenant, List<String> lines) {
        return tenant.integrator()
                .contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(UTF_8))
                .post("/api/v1/customers/batch");
    }
}
