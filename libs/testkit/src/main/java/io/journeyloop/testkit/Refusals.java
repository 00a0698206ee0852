package io.journeyloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What every refusal looks like. */
public final class Refusals {

    private Refusals() {}

    /** A 4xx problem document that names the field, where there is one to name. */
    public static void assertRefused(Response response, String field) {
        assertThat(response.statusCode()).as(response.asString()).isBetween(400, 499);
        assertProblem(response);
        if (!field.isEmpty()) {
            assertThat(response.jsonPath().getList("violations.field", String.class))
                    .as(response.asString())
                    .anyMatch(named -> named.contains(field));
        }
    }

    /** A problem document with this status and code. */
    public static void assertRefused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertProblem(response);
        assertThat(response.jsonPath().getString("code")).isEqualTo(code);
    }

    private static void assertProblem(Response response) {
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getInt("status")).isEqualTo(response.statusCode());
        assertThat(response.jsonPath().getString("code")).isNotBlank();
    }
}
