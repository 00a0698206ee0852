package io.journeyloop.gateway;

import static io.journeyloop.gateway.ListOrderTest.query;
import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding anything by words. */
@QuarkusTest
@WithTestResource(Peers.class)
class SearchTest {

    private static final String ASK = "{ search(text: \"late delivery\"%s) { kind id title journeyId score } }";

    private static final String LEAD_ON = """
            { search(text: "late delivery", kinds: [JOURNEY, OPPORTUNITY, INSIGHT], limit: 200) {
                id journey { id } node { __typename id ... on Journey { personas { name } } } } }
            """;

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void everyServiceFindsSomething() {
        peers.reset();
        CircuitBreakerMaintenance.get().resetAll();
        peers.answer("journey-service", call -> found(hit("JOURNEY", "Parcel"), hit("PERSONA", "Ann")));
        peers.answer("opportunity-service", call -> found(hit("OPPORTUNITY", "Faster"), hit("SOLUTION", "Locker")));
        peers.answer(
                "insight-service",
                call -> call.path().contains("/insights/") ? found(hit("INSIGHT", "Slow")) : feedback());
    }

    @Test
    void everyKindOfRecordIsFoundByOneCallOfEachSearch() {
        JsonPath answer = graph.ask(ASK.formatted(""));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.search.kind"))
                .containsExactly("JOURNEY", "PERSONA", "OPPORTUNITY", "SOLUTION", "INSIGHT", "FEEDBACK");
        assertThat(answer.getList("data.search.title"))
                .containsExactly("Parcel", "Ann", "Faster", "Locker", "Slow", "It came late");
        assertThat(answer.getString("data.search[3].journeyId")).isEqualTo(id("journey"));
        assertThat(peers.counts())
                .containsEntry("journey-service", 1)
                .containsEntry("opportunity-service", 1)
                .containsEntry("insight-service", 2)
                .containsEntry("persona-service", 0);
        assertThat(peers.calls("opportunity-service")).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo("/api/v1/search");
            assertThat(query(call))
                    .containsEntry("q", "late+delivery")
                    .containsEntry("types", "OPPORTUNITY%2CSOLUTION")
                    .containsEntry("limit", "20");
        });
    }

    @Test
    void servicesThatHaveNoneOfTheKindsAreNotAsked() {
        graph.ask(ASK.formatted(", kinds: [SOLUTION], limit: 3"));

        assertThat(peers.counts())
                .containsEntry("opportunity-service", 1)
                .containsEntry("journey-service", 0)
                .containsEntry("insight-service", 0);
        assertThat(query(peers.calls("opportunity-service").getFirst()))
                .containsEntry("types", "SOLUTION")
                .containsEntry("limit", "3");
    }

    @Test
    void hitsLeadToWhatWasFoundForAsManyCallsWhateverTheirNumber() {
        findOfEachKind(1);
        graph.ask(LEAD_ON);
        Map<String, Integer> callsForOne = peers.counts();
        peers.reset();
        findOfEachKind(20);

        JsonPath many = graph.ask(LEAD_ON);

        assertThat(many.getList("errors")).isNull();
        assertThat(many.getList("data.search")).hasSize(60);
        assertThat(many.getList("data.search.node.id")).isEqualTo(many.getList("data.search.id"));
        assertThat(new HashSet<>(many.<String>getList("data.search.node.__typename")))
                .containsExactlyInAnyOrder("Journey", "Opportunity", "Insight");
        assertThat(many.getString("data.search[0].journey.id")).isEqualTo(id("journey"));
        assertThat(peers.counts()).isEqualTo(callsForOne);
    }

    @Test
    void aPartOfAMapIsFoundInTheJourneyThatTheHitNames() {
        Map<String, Object> step = hit("STEP", "one of " + id("journey"));
        peers.answerAt("journey-service", "/api/v1/search", call -> found(step));

        JsonPath answer =
                graph.ask("{ search(text: \"pay\", kinds: [STEP]) { node { ... on Step { id phase { id } } } } }");

        assertThat(answer.getString("data.search[0].node.id")).isEqualTo(step.get("id"));
        assertThat(answer.getString("data.search[0].node.phase.id")).isEqualTo(id("phase of " + id("journey")));
        assertThat(peers.calls("journey-service"))
                .extracting(Call::path)
                .containsExactly("/api/v1/search", "/internal/v1/journeys/batch");
    }

    @Test
    void whatOneServiceCannotTellIsMissingAndTheRestIsFound() {
        peers.withoutService("opportunity-service", () -> {
            JsonPath answer = graph.ask(ASK.formatted(""));

            assertThat(answer.getList("data.search.kind")).containsExactly("JOURNEY", "PERSONA", "INSIGHT", "FEEDBACK");
            assertOnlyErrorIsOf(answer, "opportunity-service", "service_unavailable", true);
        });
    }

    @Test
    void whatIsNotFoundInTimeIsMissingAndTheRestIsFound() {
        peers.delay("journey-service", Duration.ofSeconds(30));

        Instant start = Instant.now();
        JsonPath answer = graph.ask(ASK.formatted(""));

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(answer.getList("data.search.kind"))
                .containsExactly("OPPORTUNITY", "SOLUTION", "INSIGHT", "FEEDBACK");
        assertOnlyErrorIsOf(answer, "journey-service", "service_timeout", true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {nonsense",
                "application/json | ''",
                "application/json | {\"items\": [null]}",
                "application/json | {\"items\": [{\"type\": \"WHALE\", \"id\": \"1\", \"title\": \"Moby\"}]}",
                "application/json | {\"items\": [{\"type\": \"JOURNEY\", \"score\": 1}]}",
                "text/html        | <html>It works!</html>",
            })
    void rubbishIsMissingAndTheRestIsFound(String contentType, String body) {
        peers.answer("journey-service", call -> Answer.raw(contentType, body));

        JsonPath answer = graph.ask(ASK.formatted(""));

        assertThat(answer.getList("data.search.kind"))
                .containsExactly("OPPORTUNITY", "SOLUTION", "INSIGHT", "FEEDBACK");
        assertOnlyErrorIsOf(answer, "journey-service", "service_error", false);
    }

    @Test
    void eachServiceThatFailsHasOneErrorWhateverTheNumberOfItsCalls() {
        peers.hangUp("insight-service");
        peers.answer("opportunity-service", call -> Answer.problem(500, Map.of("code", "internal_error")));

        JsonPath answer = graph.ask(ASK.formatted(""));

        assertThat(answer.getList("data.search.kind")).containsExactly("JOURNEY", "PERSONA");
        assertThat(answer.<List<String>>getList("errors.path")).containsExactly(List.of("search"), List.of("search"));
        assertThat(answer.<String>getList("errors.extensions.service"))
                .containsExactly("insight-service", "opportunity-service");
    }

    @Test
    void whatOnlyOneOfAServicesSearchesTellsIsFound() {
        peers.answer(
                "insight-service",
                call -> call.path().contains("/insights/") ? Answer.problem(500, Map.of()) : feedback());

        JsonPath answer = graph.ask(ASK.formatted(", kinds: [INSIGHT, FEEDBACK]"));

        assertThat(answer.getList("data.search.kind")).containsExactly("FEEDBACK");
        assertOnlyErrorIsOf(answer, "insight-service", "service_error", true);
    }

    @Test
    void whereNobodyAnswersThereIsNoAnswerRatherThanAnEmptyOne() {
        Peers.SERVICES.forEach(peers::hangUp);

        JsonPath answer = graph.ask(ASK.formatted(""));

        assertThat(answer.getMap("data")).isNull();
        assertThat(answer.<String>getList("errors.extensions.service"))
                .containsExactlyInAnyOrder("journey-service", "insight-service", "opportunity-service");
    }

    @Test
    void whatAServiceRefusesNamesTheField() {
        peers.answer(
                "opportunity-service",
                call -> Answer.problem(
                        400,
                        Map.of(
                                "code",
                                "invalid_input",
                                "violations",
                                List.of(Map.of("field", "limit", "message", "must be at most 200")))));

        JsonPath answer = graph.ask(ASK.formatted(", kinds: [SOLUTION], limit: 201"));

        assertOnlyErrorIsOf(answer, "opportunity-service", "invalid_input", false);
        assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("limit");
    }

    @Test
    void aServiceThatIsBackIsFoundAgain() {
        peers.hangUp("opportunity-service");
        graph.ask(ASK.formatted(""));
        peers.answer("opportunity-service", call -> found(hit("SOLUTION", "Locker")));

        JsonPath again = graph.ask(ASK.formatted(""));

        assertThat(again.getList("errors")).isNull();
        assertThat(again.getList("data.search.title")).contains("Locker");
    }

    private void findOfEachKind(int count) {
        peers.answerAt("journey-service", "/api/v1/search", call -> found(hits("JOURNEY", count)));
        peers.answerAt("opportunity-service", "/api/v1/search", call -> found(hits("OPPORTUNITY", count)));
        peers.answerAt("insight-service", "/api/v1/insights/search", call -> found(hits("INSIGHT", count)));
    }

    private static void assertOnlyErrorIsOf(JsonPath answer, String service, String code, boolean retryable) {
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("search"));
        assertThat(answer.getString("errors[0].extensions.service")).isEqualTo(service);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getBoolean("errors[0].extensions.retryable")).isEqualTo(retryable);
    }

    private static Map<String, Object> hit(String kind, String title) {
        Map<String, Object> hit = new HashMap<>(Map.of("id", id(title), "title", title, "score", 1.5));
        hit.putAll(Map.of("type", kind, "key", "key", "status", "OPEN", "journeyId", id("journey")));
        return hit;
    }

    private static Answer feedback() {
        Map<String, Object> hit = new HashMap<>(Map.of("id", id("said"), "text", "It came late", "score", 1.5));
        hit.putAll(Map.of("language", "en", "collectedAt", "2026-03-01T10:00:00Z"));
        return Answer.ok(Map.of("items", List.of(hit), "limited", false));
    }

    private static List<Map<String, Object>> hits(String kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> hit(kind, kind + number))
                .toList();
    }

    @SafeVarargs
    private static Answer found(Map<String, Object>... hits) {
        return found(List.of(hits));
    }

    private static Answer found(List<Map<String, Object>> hits) {
        return Answer.ok(Map.of("items", hits));
    }
}
