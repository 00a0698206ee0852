package io.journeyloop.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each published limit, at it and one above. */
@QuarkusTest
@WithTestResource(Peers.class)
class LimitsTest {
    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void twentyLevels() {
        assertTaken(parents(18));
        assertTooMuch(parents(19), "depth");
        assertTooMuch(
                "{ journey(id: \"x\") { ...AA } } "
                        + IntStream.range(0, 30)
                                .mapToObj(i -> "fragment %s on Journey { parent { ...%s } } "
                                        .formatted(letter(i), letter(i + 1)))
                                .collect(Collectors.joining())
                        + "fragment %s on Journey { id }".formatted(letter(30)),
                "depth");
    }

    @Test
    void aHundredAliases() {
        assertTaken(names(100));
        assertTooMuch(names(101), "aliases");
    }

    @Test
    void aThousandFields() {
        assertTaken(fields(998));
        assertTooMuch(fields(999), "fields");
    }

    @Test
    void fragmentsThatMultiplyAreCountedWhereverTheyAreSpread() {
        String doubling = IntStream.range(0, 18)
                .mapToObj(i -> "fragment %s on Journey { parent { ...%s } basedOn { ...%s } } "
                        .formatted(letter(i), letter(i + 1), letter(i + 1)))
                .collect(Collectors.joining());

        assertTooMuch(
                "{ journey(id: \"x\") { ...AA } } " + doubling + "fragment %s on Journey { id }".formatted(letter(18)),
                "fields");
    }

    @Test
    void halfAMillionFieldsByTheirRows() {
        // two for the connection and its edges, for each row the node and its children, and for five of these their
        // fields
        String rows = "query ($n: Int) { journeys(first: $n) { edges { node { children { %s } } } } }";

        assertTaken(rows.formatted(repeated(499)), 200);
        assertTooMuch(rows.formatted(repeated(500)), 200);
        assertTaken(rows.formatted(repeated(500)), 199);
    }

    @Test
    void pagesWithinListsMultiply() {
        String nested = "{ journeys(first: 200) { edges { node { children { children { %s } } } } } }";

        assertTaken(nested.formatted("priorities(first: 10) { rank }"));
        assertTooMuch(nested.formatted("priorities(first: 100) { rank }"), "complexity");
    }

    @Test
    void tenThousandTokens() {
        assertTaken(values(9_983)); // and 17 others, the end among them
        assertTooMuch(values(9_985), "tokens");
    }

    @Test
    void oneOperationAtATime() {
        tenant.viewer()
                .body("[{\"query\": \"{ __typename }\"}, {\"query\": \"{ __typename }\"}]")
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("invalid_request"));
    }

    private void assertTaken(String query) {
        Response answer = ask(query, 1);
        assertThat(answer.asString()).doesNotContain("query_too_complex");
    }

    private void assertTaken(String query, int variable) {
        assertThat(ask(query, variable).asString()).doesNotContain("query_too_complex");
    }

    private void assertTooMuch(String query, String what) {
        assertTooMuch(query, 200, what);
    }

    private void assertTooMuch(String query, int variable) {
        assertTooMuch(query, variable, "complexity");
    }

    private void assertTooMuch(String query, int variable, String what) {
        peers.reset();
        Response answer = ask(query, variable);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("query_too_complex");
        assertThat(answer.jsonPath().getString("errors[0].message")).contains(what);
        assertThat(peers.allCalls()).isEmpty();
    }

    private Response ask(String query, int variable) {
        return tenant.viewer()
                .body(Map.of("query", query, "variables", Map.of("n", variable)))
                .post("/graphql");
    }

    private static String parents(int times) {
        return "{ journey(id: \"x\") { %sid%s } }".formatted("parent { ".repeat(times), " }".repeat(times));
    }

    private static String names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "a" + i + ": __typename")
                .collect(Collectors.joining(" ", "{", "}"));
    }

    private static String fields(int count) {
        return "{ __typename journey(id: \"x\") { %s } }".formatted(repeated(count));
    }

    private static String values(int tokens) {
        return "query Q($a: [Int] = [%s]) { __typename }".formatted("1 ".repeat(tokens));
    }

    private static String repeated(int count) {
        return "id ".repeat(count);
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index / 26)) + (char) ('A' + index % 26);
    }
}
