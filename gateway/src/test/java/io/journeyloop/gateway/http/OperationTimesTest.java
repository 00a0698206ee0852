package io.journeyloop.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.Metrics;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Operations are told apart by name as far as their texts are known, and never without bound. */
@QuarkusTest
@WithTestResource(Peers.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationTimesTest {
    private static final String COUNT = "journeyloop_graphql_operation_seconds_count";

    private final TestTenant tenant = TestTenant.create();

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "set by Quarkus before each test";

    @Test
    void whatIsKnownByItsHashIsTimedUnderItsName() {
        double others = count("other");

        sendWithHash("query TimedByName { __typename }");

        assertThat(count("TimedByName")).isEqualTo(1);
        assertThat(count("other")).isEqualTo(others);
    }

    @Test
    void anyOtherTextIsOneOfTheOthersWhateverItCallsItself() {
        double others = count("other");

        tenant.viewer()
                .body(Map.of("query", "query NobodyKnowsMe { __typename }"))
                .post("/graphql")
                .then()
                .statusCode(200);

        assertThat(count("NobodyKnowsMe")).isNegative();
        assertThat(count("other")).isEqualTo(others + 1);
    }

    /** Last, since it uses up what labels there are. */
    @Test
    @Order(Integer.MAX_VALUE)
    void namesBeyondTheFirstOnesAreOthersToo() {
        for (int n = 0; n < OperationTimes.MOST_NAMES + 5; n++) {
            sendWithHash("query Many" + n + " { __typename }");
        }

        assertThat(labels()).isLessThanOrEqualTo(OperationTimes.MOST_NAMES + 1);
        assertThat(count("Many" + (OperationTimes.MOST_NAMES + 4))).isNegative();
    }

    private void sendWithHash(String query) {
        tenant.viewer()
                .body(Map.of(
                        "query",
                        query,
                        "extensions",
                        Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", PersistedQuery.hash(query)))))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    private long labels() {
        return RestAssured.get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith(COUNT + "{"))
                .count();
    }

    /** Below zero where the operation has no label. */
    private double count(String operation) {
        return new Metrics(metrics).value(COUNT, Map.of("operation", operation));
    }
}
