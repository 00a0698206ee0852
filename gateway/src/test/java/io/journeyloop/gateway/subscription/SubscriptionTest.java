package io.journeyloop.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.PeerData;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.gateway.socket.SocketClient;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subscriptions, fed from the real broker. */
@QuarkusTest
@WithTestResource(Peers.class)
class SubscriptionTest {
    private static final String CHANGED = "journeyloop.journey.changed.v1";

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();
    private final UUID journey = UUID.randomUUID();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void aChangeIsToldWithTheJourneyReadAnew() {
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe("1", watch(null, "cursor at change version journeyId journey { title }"));
            String cursor = awaitFirst(client);
            peers.reset();

            change(tenant, journey, 7);
            JsonNode told = Told.next(client, "journeyChanged");

            assertThat(cursor).isNotEqualTo(told.path("cursor").asText());
            assertThat(told.path("version").asInt()).isEqualTo(7);
            assertThat(told.path("change").asText()).isEqualTo("CHANGED");
            assertThat(told.path("journeyId").asText()).isEqualTo(journey.toString());
            assertThat(told.at("/journey/title").asText()).isEqualTo("I try");
            assertThat(told.path("at").asText()).isNotBlank();
            assertThat(peers.calls("journey-service")).hasSize(1);
        }
    }

    @Test
    void nothingIsHeardOfAnotherTenantOrAnotherJourney() {
        TestTenant stranger = TestTenant.create();
        try (SocketClient client = SocketClient.ready(tenant, "viewer");
                SocketClient other = SocketClient.ready(stranger, "viewer")) {
            client.subscribe("1", watch(null, "version"));
            other.subscribe("1", watch(null, "version"));
            awaitFirst(client);

            change(stranger, journey, 1);
            change(tenant, UUID.randomUUID(), 2);
            change(tenant, journey, 3);

            assertThat(Told.next(client, "journeyChanged").path("version").asInt())
                    .isEqualTo(3);
            assertThat(Told.next(other, "journeyChanged").path("version").asInt())
                    .isEqualTo(1);
            assertThat(client.within(300)).isNull();
        }
    }

    @Test
    void whatWasMissedIsToldBehindTheCursor() {
        String cursor;
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe("1", watch(null, "cursor version"));
            cursor = awaitFirst(client);
        }
        for (int version = 1; version <= 20; version++) {
            change(tenant, journey, version);
        }
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe("1", watch(cursor, "cursor version"));
            change(tenant, journey, 21);

            List<Integer> versions = new ArrayList<>();
            String middle = "";
            while (versions.size() < 21) {
                JsonNode told = Told.next(client, "journeyChanged");
                versions.add(told.path("version").asInt());
                middle = versions.size() == 10 ? told.path("cursor").asText() : middle;
            }
            assertThat(versions).isSorted().doesNotHaveDuplicates().endsWith(21);

            client.subscribe("2", watch(middle, "version"));
            assertThat(Told.next(client, "journeyChanged").path("version").asInt())
                    .isEqualTo(11);
        }
    }

    @Test
    void whoTakesTooSlowlyIsToldSoAndCanGoOn() {
        String large = "cursor version journey { title a: title b: title }";
        peers.answer(
                "journey-service",
                call -> Answer.ok(Map.of("items", List.of(big(PeerData.journeyRecord(journey.toString(), null))))));
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe("1", watch(null, large));
            awaitFirst(client);
            client.stopReading();
            for (int version = 1; version <= 700; version++) {
                change(tenant, journey, version);
            }
            client.goOnReading();

            List<Integer> versions = new ArrayList<>();
            String cursor = "";
            JsonNode message = client.next();
            while (message.path("type").asText().equals("next")) {
                JsonNode told = message.at("/payload/data/journeyChanged");
                versions.add(told.path("version").asInt());
                cursor = told.path("cursor").asText();
                message = client.next();
            }
            assertThat(message.path("type").asText()).isEqualTo("error");
            assertThat(message.at("/payload/0/extensions/code").asText()).isEqualTo("too_slow");
            assertThat(message.at("/payload/0/extensions/retryable").asBoolean())
                    .isTrue();
            assertThat(versions).hasSizeLessThan(700);

            client.subscribe("2", watch(cursor, "version"));
            while (versions.getLast() < 700) {
                versions.add(Told.next(client, "journeyChanged").path("version").asInt());
            }
            assertThat(versions).hasSize(700).isSorted().doesNotHaveDuplicates();
        }
    }

    private String watch(@Nullable String after, String fields) {
        String cursor = after == null ? "" : ", after: \"%s\"".formatted(after);
        return "subscription { journeyChanged(id: \"%s\"%s) { %s } }".formatted(journey, cursor, fields);
    }

    /** Listens until nothing more comes of the events that were sent before the first was heard; the last one's cursor. */
    private String awaitFirst(SocketClient client) {
        JsonNode last = Told.first(client, "journeyChanged", () -> change(tenant, journey, 0));
        for (JsonNode again = client.within(500); again != null; again = client.within(500)) {
            last = again.at("/payload/data/journeyChanged");
        }
        return last.path("cursor").asText();
    }

    private static void change(TestTenant tenant, UUID journey, long version) {
        Events.publish(CHANGED, tenant.id(), journey, version, EventContracts.example(CHANGED));
    }

    private static Map<String, Object> big(Map<String, Object> journey) {
        Map<String, Object> big = new HashMap<>(journey);
        big.put("title", "x".repeat(50_000));
        return big;
    }
}
