package io.journeyloop.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.TestTenant;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Scoring models as a tenant writes them. */
public record Models(TestTenant tenant) {

    public static final String MODELS = "/api/v1/scoring-models";

    /** Criteria of both sides and of effort, each 0 to 10. */
    public static final List<Map<String, Object>> CRITERIA = List.of(
            criterion("pain", "CUSTOMER", 0, 10),
            criterion("gain", "BUSINESS", 0, 10),
            criterion("work", "EFFORT", 0, 10));

    /** A model of a method as it is, active when this returns; answers its id. */
    public String active(String method) {
        return activated(Map.of("method", method));
    }

    /** A model of the tenant's own formula, active when this returns; answers its id. */
    public String activeCustom(String formula) {
        return activated(Map.of("method", "CUSTOM", "criteria", CRITERIA, "formula", formula));
    }

    public String activated(Map<String, Object> body) {
        String id = created(body);
        assertThat(activate(id).statusCode()).isEqualTo(200);
        return id;
    }

    public String created(Map<String, Object> body) {
        Response created = tenant.editor().body(body).post(MODELS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }

    public Response activate(String id) {
        return tenant.editor().post(MODELS + "/" + id + "/activate");
    }

    public static Map<String, Object> criterion(String key, String side, double min, double max) {
        return Map.of("key", key, "side", side, "min", min, "max", max);
    }
}
