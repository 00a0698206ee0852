package io.journeyloop.gateway.socket;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sub-protocol graphql-transport-ws, sentence by sentence. */
@QuarkusTest
@WithTestResource(Peers.class)
class SocketProtocolTest {
    private static final String NAME = "{ __typename }";
    private static final String WATCH = "subscription { journeyChanged(id: \"%s\") { version } }".formatted(id("a"));

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void aTokenInThePayloadOrInTheUpgradeOpensTheConnection() {
        try (SocketClient payload = SocketClient.ready(tenant, "viewer");
                SocketClient header = SocketClient.connect(tenant.token("viewer"), SocketClient.PROTOCOL)) {
            header.say("{\"type\":\"connection_init\"}");
            assertThat(header.next()).hasToString("{\"type\":\"connection_ack\"}");
            assertAnswers(payload);
            assertAnswers(header);
        }
    }

    @Test
    void whoShowsNoGoodTokenIsForbidden() {
        assertThat(closeAfterInit("{\"type\":\"connection_init\"}")).isEqualTo(4403);
        for (String token : new String[] {
            "nonsense",
            Tokens.expired(tenant.id(), "viewer"),
            Tokens.forAnotherAudience(tenant.id(), "viewer"),
            Tokens.ofAnotherIssuer(tenant.id(), "viewer")
        }) {
            assertThat(closeAfterInit("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer %s\"}}"
                            .formatted(token)))
                    .isEqualTo(4403);
        }
    }

    @Test
    void anUpgradeHeaderOpensNoOtherDoor() {
        RestAssured.given()
                .header("Upgrade", "websocket")
                .contentType("application/json")
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(400);
    }

    @Test
    void anotherSubProtocolIsNotSpoken() {
        try (SocketClient none = SocketClient.connect(null);
                SocketClient old = SocketClient.connect(null, "graphql-ws")) {
            assertThat(none.closeCode()).isEqualTo(4406);
            assertThat(old.closeCode()).isEqualTo(4406);
        }
        try (SocketClient both = SocketClient.connect(null, "graphql-ws", SocketClient.PROTOCOL)) {
            both.initialise(tenant.token("viewer"));
            assertThat(both.next().path("type").asText()).isEqualTo("connection_ack");
        }
    }

    @Test
    void whoNeverInitialisesIsClosed() {
        try (SocketClient silent = SocketClient.connect(null, SocketClient.PROTOCOL)) {
            silent.say("{\"type\":\"ping\"}");
            assertThat(silent.next()).hasToString("{\"type\":\"pong\"}");
            assertThat(silent.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void onlyOneInitialisationIsTaken() {
        try (SocketClient twice = SocketClient.ready(tenant, "viewer")) {
            twice.initialise(tenant.token("viewer"));
            assertThat(twice.closeCode()).isEqualTo(4429);
        }
        try (SocketClient atOnce = SocketClient.connect(null, SocketClient.PROTOCOL)) {
            atOnce.initialise(tenant.token("viewer"));
            atOnce.initialise(tenant.token("viewer"));
            assertThat(atOnce.closeCode()).isEqualTo(4429);
        }
    }

    @Test
    void nothingIsExecutedBeforeTheConnectionIsAcknowledged() {
        try (SocketClient hasty = SocketClient.connect(tenant.token("viewer"), SocketClient.PROTOCOL)) {
            hasty.subscribe("1", NAME);
            assertThat(hasty.closeCode()).isEqualTo(4401);
        }
        assertThat(peers.allCalls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{}",
                "{\"type\":5}",
                "{\"type\":\"start\"}",
                "{\"type\":\"connection_ack\"}",
                "{\"type\":\"next\",\"id\":\"1\",\"payload\":{}}",
                "{\"type\":\"ping\",\"payload\":5}",
                "{\"type\":\"complete\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{ __typename }\"}}",
                "{\"type\":\"subscribe\",\"id\":5,\"payload\":{\"query\":\"{ __typename }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":5}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ __typename }\",\"variables\":[]}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ __typename }\",\"operationName\":5}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ __typename }\",\"extensions\":5}}",
            })
    void whatIsNoMessageClosesTheConnection(String message) {
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.say(message);
            assertThat(client.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void binaryIsNoMessage() {
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.sayBinary(new byte[] {1, 2, 3});
            assertThat(client.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void anIdIsOneSubscribersOnlyUntilItIsFree() {
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe("1", NAME);
            assertThat(client.next().path("type").asText()).isEqualTo("next");
            assertThat(client.next().path("type").asText()).isEqualTo("complete");
            client.subscribe("1", WATCH);
            client.say(Map.of("type", "complete", "id", "1"));
            client.subscribe("1", WATCH);
            client.subscribe("1", NAME);
            assertThat(client.closeCode()).isEqualTo(4409);
        }
    }

    @Test
    void pingIsAnsweredAndPongIsTaken() {
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.say("{\"type\":\"ping\",\"payload\":{\"any\":1}}");
            assertThat(client.next().path("type").asText()).isEqualTo("pong");
            client.say("{\"type\":\"pong\"}");
            client.say("{\"type\":\"complete\",\"id\":\"never started\"}");
            assertAnswers(client);
        }
    }

    @Test
    void theConnectionEndsWithItsToken() {
        try (SocketClient client =
                SocketClient.ready(Tokens.expiringIn(Duration.ofSeconds(2), tenant.id(), "viewer"))) {
            client.subscribe("1", WATCH);
            assertThat(client.closeCode()).isEqualTo(4403);
        }
    }

    private static int closeAfterInit(String init) {
        try (SocketClient client = SocketClient.connect(null, SocketClient.PROTOCOL)) {
            client.say(init);
            return client.closeCode();
        }
    }

    private static void assertAnswers(SocketClient client) {
        client.subscribe("q", NAME);
        assertThat(client.next())
                .hasToString("{\"id\":\"q\",\"type\":\"next\",\"payload\":{\"data\":{\"__typename\":\"Query\"}}}");
        assertThat(client.next()).hasToString("{\"id\":\"q\",\"type\":\"complete\"}");
    }
}
