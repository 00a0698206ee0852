package io.journeyloop.gateway.http;

import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Automatic persisted queries, as Apollo's clients speak them. */
@QuarkusTest
@WithTestResource(Peers.class)
class PersistedQueryTest {
    private final TestTenant tenant = TestTenant.create();
    private final String query =
            "query Q%s { __typename }".formatted(UUID.randomUUID().toString().replace("-", ""));

    @Test
    void aHashAloneWillDoOnceItsQueryIsKnown() {
        String hash = PersistedQuery.hash(query);

        send(null, hash)
                .then()
                .statusCode(200)
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
        send(query, hash).then().statusCode(200).body("data.__typename", equalTo("Query"));
        send(null, hash).then().statusCode(200).body("data.__typename", equalTo("Query"));
        tenant.viewer()
                .queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash))
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void aWrongHashIsRefusedAndNotRemembered() {
        String hash = PersistedQuery.hash("another");

        send(query, hash).then().body("errors[0].extensions.code", equalTo("invalid_request"));
        send(null, hash).then().body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void whatIsNoHashIsNoQuery() {
        send(null, "nonsense").then().statusCode(400);
        tenant.viewer()
                .body(Map.of(
                        "extensions", Map.of("persistedQuery", Map.of("version", 2, "sha256Hash", "0".repeat(64)))))
                .post("/graphql")
                .then()
                .statusCode(400);
    }

    @Test
    void notFoundTellsByItsStatusInTheNewMediaType() {
        tenant.viewer()
                .header("Accept", "application/graphql-response+json")
                .body(body(null, "1".repeat(64)))
                .post("/graphql")
                .then()
                .statusCode(400);
    }

    private Response send(@Nullable String text, String hash) {
        return tenant.viewer().body(body(text, hash)).post("/graphql");
    }

    private static Map<String, Object> body(@Nullable String text, String hash) {
        Map<String, Object> body = new HashMap<>();
        body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        if (text != null) {
            body.put("query", text);
        }
        return body;
    }
}
