package io.journeyloop.gateway;

import static io.journeyloop.gateway.ListOrderTest.query;
import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding anything by words. */
@QuarkusTest
@WithTestResource(Peers.class)
class SearchTest {

    private static final String ASK = "{ search(text: \"late delivery\"%s) { kind id title journeyId score } }";

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void everyServiceFindsSomething() {
        peers.reset();
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

    @SafeVarargs
    private static Answer found(Map<String, Object>... hits) {
        return Answer.ok(Map.of("items", List.of(hits)));
    }
}
