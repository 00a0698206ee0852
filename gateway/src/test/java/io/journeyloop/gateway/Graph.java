package io.journeyloop.gateway;

import io.journeyloop.testkit.TestTenant;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;

/** Asks the gateway as a client would. */
record Graph(TestTenant tenant, String role) {
    static Graph viewer() {
        return new Graph(TestTenant.create(), "viewer");
    }

    static Graph editor() {
        return new Graph(TestTenant.create(), "editor");
    }

    JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    JsonPath ask(String query, Map<String, Object> variables) {
        Response response = tenant.as(role)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
        return response.then().statusCode(200).extract().jsonPath();
    }
}
