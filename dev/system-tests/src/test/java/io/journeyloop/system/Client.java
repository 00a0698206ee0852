package io.journeyloop.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.testkit.TestTenant;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** One caller of a running product. */
record Client(Product product, TestTenant tenant, String role) {

    String token() {
        return tenant.token(role);
    }

    String url(Service service, String path) {
        return product.url(service) + path;
    }

    RequestSpecification request() {
        return TestTenant.with(token());
    }

    Response get(Service service, String path) {
        return request().get(url(service, path));
    }

    /** Posts and expects it to be taken. */
    JsonPath post(Service service, String path, Object body) {
        Response answer = request().body(body).post(url(service, path));
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isBetween(200, 299);
        return answer.jsonPath();
    }

    Response query(String query, Map<String, ?> variables) {
        return request().body(Map.of("query", query, "variables", variables)).post(url(Service.GATEWAY, "/graphql"));
    }

    /** Queries the gateway and expects no error. */
    JsonPath data(String query, Map<String, ?> variables) {
        Response answer = query(query, variables);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("errors")).as(answer.asString()).isNull();
        return answer.jsonPath();
    }
}
