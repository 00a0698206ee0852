package io.journeyloop.gateway;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Peers.class)
class FailingServicesTest {
    private static final String QUERY =
            "{ journey(id: \"%s\") { title personas { name } insights { title } opportunities { title } } }"
                    .formatted(id("a"));

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void allIsWell() {
        peers.reset();
        CircuitBreakerMaintenance.get().resetAll();
    }

    @Test
    void whatNobodyListensForIsNullAndTheRestAnswers() {
        peers.withoutService("opportunity-service", () -> {
            JsonPath answer = graph.ask(QUERY);

            assertOnlyOpportunitiesMissing(answer);
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("service_unavailable");
            assertThat(answer.getBoolean("errors[0].extensions.retryable")).isTrue();
        });
    }

    @Test
    void whatIsHungUpOnIsNullAndTheRestAnswers() {
        peers.hangUp("opportunity-service");

        JsonPath answer = graph.ask(QUERY);

        assertOnlyOpportunitiesMissing(answer);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("service_unavailable");
    }

    @Test
    void whatIsSlowIsNullWithinTheTimeLimit() {
        peers.delay("opportunity-service", Duration.ofSeconds(30));

        Instant start = Instant.now();
        JsonPath answer = graph.ask(QUERY);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertOnlyOpportunitiesMissing(answer);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("service_timeout");
        assertThat(answer.getBoolean("errors[0].extensions.retryable")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {nonsense",
                "application/json | [1, 2]",
                "application/json | ''",
                "application/json | {\"items\": [{\"id\": {\"not\": \"text\"}}]}",
                "application/json | {\"items\": [null]}",
                "text/html        | <html>It works!</html>",
            })
    void whatIsRubbishIsNullAndTheRestAnswers(String contentType, String body) {
        peers.answer("opportunity-service", call -> Answer.raw(contentType, body));

        JsonPath answer = graph.ask(QUERY);

        assertOnlyOpportunitiesMissing(answer);
        assertThat(answer.getString("errors[0].message"))
                .doesNotContain("Exception")
                .doesNotContain("io.journeyloop");
    }

    @Test
    void everyPathThatFailedHasItsError() {
        peers.hangUp("insight-service");

        JsonPath answer = graph.ask(
                "{ journey(id: \"%s\") { phases { steps { name insights { title } } } } }".formatted(id("a")));

        assertThat(answer.getList("errors.path", List.class))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "[journey, phases, 0, steps, 0, insights]",
                        "[journey, phases, 0, steps, 1, insights]",
                        "[journey, phases, 0, steps, 2, insights]");
        assertThat(answer.getList("data.journey.phases[0].steps.name")).hasSize(3);
    }

    @Test
    void aServicesOwnErrorKeepsItsInsideToItself() {
        peers.answer(
                "opportunity-service",
                call -> Answer.problem(500, Map.of("code", "internal_error", "detail", "relation x does not exist")));

        JsonPath answer = graph.ask(QUERY);

        assertOnlyOpportunitiesMissing(answer);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("service_error");
        assertThat(answer.getString("errors[0].message")).doesNotContain("relation");
    }

    @Test
    void aValueThatIsAlwaysThereButMissingIsTheServicesError() {
        peers.answer("persona-service", call -> Answer.ok(Map.of("items", List.of(Map.of("id", id("persona"))))));

        JsonPath answer = graph.ask("{ journey(id: \"%s\") { title personas { name } } }".formatted(id("a")));

        assertThat(answer.getString("data.journey.title")).isEqualTo("I try");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("service_error");
    }

    @Test
    void cyclesOfAJourneyWhoseIdIsMissingAreNotTheGatewaysFailure() {
        peers.answer("journey-service", call -> Answer.ok(Map.of("title", "I try")));

        JsonPath answer =
                graph.ask("{ journey(id: \"%s\", asOf: \"2026-03-01T10:00:00Z\") { title cycles { number } } }"
                        .formatted(id("a")));

        assertThat(answer.getString("data.journey.title")).isEqualTo("I try");
        assertThat(answer.prettify()).doesNotContain("internal_error");
    }

    @Test
    void stepsThatACycleOfNoJourneyCarriedOverAreNotTheGatewaysFailure() {
        peers.answer("opportunity-service", call -> Answer.ok(Map.of("id", id("cycle"))));

        JsonPath answer = graph.ask("{ cycle(id: \"%s\") { id carriedOverSteps { id } } }".formatted(id("cycle")));

        assertThat(answer.getString("data.cycle.id")).isEqualTo(id("cycle"));
        assertThat(answer.prettify()).doesNotContain("internal_error");
    }

    private static void assertOnlyOpportunitiesMissing(JsonPath answer) {
        assertThat(answer.getString("data.journey.title")).isEqualTo("I try");
        assertThat(answer.getString("data.journey.personas[0].name")).isEqualTo("Ann");
        assertThat(answer.getString("data.journey.insights[0].title")).isEqualTo("It hurts");
        assertThat(answer.getMap("data.journey")).containsEntry("opportunities", null);
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("journey", "opportunities"));
        assertThat(answer.getString("errors[0].extensions.service")).isEqualTo("opportunity-service");
    }
}
