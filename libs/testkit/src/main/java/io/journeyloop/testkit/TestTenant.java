package io.journeyloop.testkit;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A tenant that nobody has used before, so that tests share a database without seeing one another. */
public record TestTenant(UUID id) {

    public static TestTenant create() {
        return new TestTenant(UUID.randomUUID());
    }

    public RequestSpecification viewer() {
        return as("viewer");
    }

    public RequestSpecification editor() {
        return as("editor");
    }

    public RequestSpecification admin() {
        return as("admin");
    }

    public RequestSpecification integrator() {
        return as("integrator");
    }

    /** A JSON request by a caller with this role in this tenant. */
    public RequestSpecification as(String role) {
        return with(token(role));
    }

    public String token(String role) {
        return Tokens.of(id, role);
    }

    /** A JSON request with any token. */
    public static RequestSpecification with(String token) {
        return nobody().auth().oauth2(token);
    }

    /** A JSON request without a token. */
    public static RequestSpecification nobody() {
        return RestAssured.given().config(plainLog()).contentType(ContentType.JSON);
    }

    /** A request is logged when its test fails. Made pretty beforehand, 20 MB of JSON cost eleven seconds. */
    private static RestAssuredConfig plainLog() {
        RestAssuredConfig config = RestAssured.config();
        return config.logConfig(config.getLogConfig().enablePrettyPrinting(false));
    }
}
