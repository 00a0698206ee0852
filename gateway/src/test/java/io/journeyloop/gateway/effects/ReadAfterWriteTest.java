package io.journeyloop.gateway.effects;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.PeerData;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.gateway.socket.SocketClient;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client reads the effects of its own writes, also where they travel by events. */
@QuarkusTest
@WithTestResource(Peers.class)
class ReadAfterWriteTest {
    private static final String WRITE = "mutation { createPersona(input: {name: \"Ann\"}) { id } }";
    private static final String READ = "{ opportunity(id: \"%s\") { title } }".formatted(id("o"));

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();
    private final AtomicInteger rounds = new AtomicInteger();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void theReadWaitsUntilNothingIsPending() {
        peers.answer("persona-service", call -> announcing(call, 0));
        peers.answer("opportunity-service", call -> taking(call, 3));
        String token = ask(WRITE, null).getString("extensions.readAfter");

        JsonPath read = ask(READ, token);

        assertThat(read.getString("data.opportunity.title")).isEqualTo("taken");
        assertThat(rounds).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void theReadWaitsForWhatIsYetToBeCounted() {
        peers.answer("insight-service", call -> counting(call, 3));
        String token = ask(WRITE, null).getString("extensions.readAfter");

        JsonPath read = ask(READ, token);

        assertThat(read.getString("data.opportunity.title")).isEqualTo("How might we");
        assertThat(rounds).hasValue(3);
    }

    @Test
    void theReadDoesNotWaitForEver() {
        peers.answer("persona-service", call -> announcing(call, 0));
        peers.answer("opportunity-service", call -> taking(call, Integer.MAX_VALUE));
        String token = ask(WRITE, null).getString("extensions.readAfter");

        Instant start = Instant.now();
        JsonPath read = ask(READ, token);

        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(4));
        assertThat(read.getString("data.opportunity.title")).isEqualTo("not yet");
    }

    @Test
    void aServiceThatIsAwayDoesNotHoldTheReadBack() {
        String token = ask(WRITE, null).getString("extensions.readAfter");
        peers.hangUp("insight-service");

        assertThat(ask(READ, token).getString("data.opportunity.title")).isEqualTo("How might we");
    }

    @Test
    void whoDoesNotAskDoesNotWait() {
        for (String token : new String[] {null, "", "nonsense", "w0", "wzzzzzzzzzzzzzzz"}) {
            peers.reset();
            assertThat(ask(READ, token).getString("data.opportunity.title")).isEqualTo("How might we");
            assertThat(peers.allCalls()).noneMatch(call -> call.path().contains("/events/"));
        }
    }

    @Test
    void theSocketWaitsToo() {
        peers.answer("persona-service", call -> announcing(call, 0));
        peers.answer("opportunity-service", call -> taking(call, 2));
        try (SocketClient client = SocketClient.ready(tenant, "editor")) {
            client.subscribe("write", WRITE);
            String token = client.next().at("/payload/extensions/readAfter").asText();
            assertThat(client.next().path("type").asText()).isEqualTo("complete");

            client.say(Map.of("type", "subscribe", "id", "read", "payload", body(READ, token)));

            assertThat(client.next().at("/payload/data/opportunity/title").asText())
                    .isEqualTo("taken");
        }
    }

    private JsonPath ask(String query, @Nullable String token) {
        return tenant.editor()
                .body(body(query, token))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> body(String query, @Nullable String token) {
        return token == null
                ? Map.of("query", query)
                : Map.of("query", query, "extensions", Map.of("readAfter", token));
    }

    /** A service that has announced one event. */
    private static Answer announcing(Call call, int pending) {
        return switch (call.path()) {
            case "/internal/v1/events/announced" ->
                Answer.ok(
                        Map.of("items", List.of(Map.of("id", id("event"), "type", "journeyloop.persona.created.v1"))));
            case "/internal/v1/events/pending" -> Answer.ok(Map.of("pending", pending));
            default -> Answer.ok(PeerData.personaRecord(id("p")));
        };
    }

    /** A service that has counted all that waits when it was asked so many times. */
    private Answer counting(Call call, int times) {
        return call.path().equals("/internal/v1/events/announced")
                ? Answer.ok(Map.of("items", List.of(), "unfinished", rounds.incrementAndGet() < times))
                : Answer.ok(Map.of("pending", 0));
    }

    /** A service that takes the event when it was asked so many times. */
    private Answer taking(Call call, int times) {
        return switch (call.path()) {
            case "/internal/v1/events/announced" -> Answer.ok(Map.of("items", List.of()));
            case "/internal/v1/events/pending" ->
                Answer.ok(Map.of("pending", rounds.incrementAndGet() < times ? 1 : 0));
            default -> {
                Map<String, Object> record = new HashMap<>(PeerData.opportunityRecord(id("o"), id("j"), id("i")));
                record.put("title", rounds.get() < times ? "not yet" : "taken");
                yield Answer.ok(Map.of("items", List.of(record)));
            }
        };
    }
}
