package io.journeyloop.gateway;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service in trouble is left alone, and no call is waited for longer than its request has time. */
@QuarkusTest
@WithTestResource(Peers.class)
class CircuitBreakerTest {
    private static final String QUERY = "{ journey(id: \"%s\") { title opportunities { title } } }".formatted(id("a"));
    private static final int LOOKED_AT = 20;

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();
    private final Graph graph = new Graph(tenant, "viewer");

    @BeforeEach
    @AfterEach
    void allIsWell() {
        peers.reset();
        CircuitBreakerMaintenance.get().resetAll();
    }

    @Test
    void aServiceInTroubleIsLeftAloneAndTriedAgain() {
        peers.hangUp("opportunity-service");
        for (int i = 0; i < LOOKED_AT; i++) {
            assertUnavailable(graph.ask(QUERY));
        }
        int calls = peers.calls("opportunity-service").size();

        for (int i = 0; i < 5; i++) {
            assertUnavailable(graph.ask(QUERY));
        }
        assertThat(peers.calls("opportunity-service")).hasSize(calls);

        peers.reset();
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            JsonPath answer = graph.ask(QUERY);
            assertThat(answer.getList("errors")).isNull();
            assertThat(answer.getList("data.journey.opportunities")).isNotEmpty();
        });
    }

    @Test
    void oneServicesTroubleIsNotAnothers() {
        peers.hangUp("opportunity-service");
        for (int i = 0; i < LOOKED_AT; i++) {
            graph.ask(QUERY);
        }

        assertThat(graph.ask("{ journey(id: \"%s\") { personas { name } insights { title } } }".formatted(id("a")))
                        .getList("errors"))
                .isNull();
    }

    @Test
    void refusalsAreNoTrouble() {
        peers.answer(
                "opportunity-service",
                call -> Answer.problem(422, Map.of("code", "refused", "detail", "not like this")));
        for (int i = 0; i < LOOKED_AT + 5; i++) {
            assertThat(graph.ask(QUERY).getString("errors[0].extensions.code")).isEqualTo("refused");
        }
    }

    @Test
    void servicesAreToldHowLongTheyAreWaitedFor() {
        graph.ask(QUERY);

        assertThat(peers.allCalls())
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.timeoutMillis()).isBetween(1L, 5_000L));
    }

    @Test
    void aClientsOwnDeadlineIsKept() {
        peers.delay("opportunity-service", Duration.ofSeconds(4));

        Instant start = Instant.now();
        JsonPath answer = tenant.viewer()
                .header("X-Request-Timeout-Ms", "700")
                .body(Map.of("query", QUERY))
                .post("/graphql")
                .jsonPath();

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(answer.getString("data.journey.title")).isEqualTo("I try");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("service_timeout");
        assertThat(peers.calls("opportunity-service").getFirst().timeoutMillis())
                .isLessThan(700);
    }

    private static void assertUnavailable(JsonPath answer) {
        assertThat(answer.getString("data.journey.title")).isEqualTo("I try");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("service_unavailable");
        assertThat(answer.getString("errors[0].extensions.service")).isEqualTo("opportunity-service");
        assertThat(answer.getBoolean("errors[0].extensions.retryable")).isTrue();
    }
}
