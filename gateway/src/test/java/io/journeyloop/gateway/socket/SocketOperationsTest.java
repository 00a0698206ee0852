package io.journeyloop.gateway.socket;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs under an id on a socket. */
@QuarkusTest
@WithTestResource(Peers.class)
class SocketOperationsTest {
    private static final String NAME = "{ __typename }";
    private static final String WATCH = "subscription { journeyChanged(id: \"%s\") { version } }".formatted(id("a"));

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();

    @BeforeEach
    void allIsWell() {
        peers.reset();
        CircuitBreakerMaintenance.get().resetAll();
    }

    @Test
    void queriesAndMutationsAreAnsweredToo() {
        try (SocketClient client = SocketClient.ready(tenant, "editor")) {
            client.say(Map.of(
                    "type",
                    "subscribe",
                    "id",
                    "read",
                    "payload",
                    Map.of(
                            "query",
                            "query One($id: ID!) { journey(id: $id) { title personas { name } } }",
                            "operationName",
                            "One",
                            "variables",
                            Map.of("id", id("a")))));
            JsonNode read = client.next();
            assertThat(read.at("/payload/data/journey/personas/0/name").asText())
                    .isEqualTo("Ann");
            assertThat(client.next()).hasToString("{\"id\":\"read\",\"type\":\"complete\"}");

            client.subscribe("write", "mutation { createPersona(input: {name: \"Ann\"}) { id } }");
            assertThat(client.next().path("id").asText()).isEqualTo("write");
        }
        assertThat(peers.allCalls())
                .allSatisfy(call -> assertThat(call.authorization()).startsWith("Bearer "));
    }

    @Test
    void whatIsNotExecutedIsAnErrorUnderItsId() {
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            assertError(client, "{ nonsense }", "invalid_query");
            assertError(client, "{ ", "syntax_error");
            assertError(client, "subscription { journeyChanged { version } }", "invalid_query");
            assertError(
                    client,
                    "{ framework { %s } }".formatted("children { ".repeat(30) + "id" + " }".repeat(30)),
                    "query_too_complex");
            assertError(
                    client,
                    "subscription { journeyChanged(id: \"%s\", after: \"x\") { version } }".formatted(id("a")),
                    "invalid_input");
            assertError(client, "subscription { journeyChanged(id: \"none\") { version } }", "not_found");
            assertAnswers(client);
        }
    }

    @Test
    void anErrorOfAFieldComesBesideTheData() {
        peers.hangUp("opportunity-service");
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe("1", "{ journey(id: \"%s\") { title opportunities { title } } }".formatted(id("a")));
            JsonNode answer = client.next();
            assertThat(answer.path("type").asText()).isEqualTo("next");
            assertThat(answer.at("/payload/data/journey/title").asText()).isEqualTo("I try");
            assertThat(answer.at("/payload/errors/0/extensions/code").asText()).isEqualTo("service_unavailable");
        }
    }

    @Test
    void nothingIsToldOfAnOperationThatTheClientHasCompleted() {
        peers.delay("persona-service", Duration.ofSeconds(1));
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe("1", "{ personas { edges { cursor } } }");
            client.say(Map.of("type", "complete", "id", "1"));
            assertThat(client.within(2_000)).isNull();
            assertAnswers(client);
        }
    }

    @Test
    void onlySoManyOperationsRunAtOnce() {
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            for (int i = 0; i < 100; i++) {
                client.subscribe("s" + i, WATCH);
            }
            client.subscribe("one more", WATCH);
            JsonNode error = client.next();
            assertThat(error.path("id").asText()).isEqualTo("one more");
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo("too_many_operations");
        }
    }

    private static void assertAnswers(SocketClient client) {
        client.subscribe("q", NAME);
        assertThat(client.next())
                .hasToString("{\"id\":\"q\",\"type\":\"next\",\"payload\":{\"data\":{\"__typename\":\"Query\"}}}");
        assertThat(client.next()).hasToString("{\"id\":\"q\",\"type\":\"complete\"}");
    }

    private static void assertError(SocketClient client, String query, String code) {
        client.subscribe("wrong", query);
        JsonNode error = client.next();
        assertThat(error.path("type").asText()).as(error.toString()).isEqualTo("error");
        assertThat(error.path("id").asText()).isEqualTo("wrong");
        assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo(code);
    }
}
