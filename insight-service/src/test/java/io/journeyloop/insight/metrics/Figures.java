package io.journeyloop.insight.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.TestTenant;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** Figures of a tenant, as its viewer sees them. */
record Figures(TestTenant tenant) {

    /** The first figure that a query answers. */
    ValidatableResponse first(String query) {
        Response response = tenant.viewer().get("/api/v1/metrics?" + query);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.then().rootPath("items[0]");
    }
}
