package io.journeyloop.gateway;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Peers.class)
class TraceTest {
    private static final String TRACE = """
            { trace(id: "%s", direction: %s) { stops { kind id title status verdict } edges { fromId toId } truncated } }
            """;

    private static final String STEP = id("one of " + id("journey"));
    private static final List<Map<String, String>> PLACE = List.of(Map.of("journeyId", id("journey"), "stepId", STEP));

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void aQuoteLedToAProvenSolution() {
        peers.reset();
        peers.answer("insight-service", TraceTest::evidence);
        peers.answer("opportunity-service", TraceTest::loop);
    }

    @AfterEach
    void closeAllCircuits() {
        CircuitBreakerMaintenance.get().resetAll();
    }

    @Test
    void aQuoteLeadsToTheVerdictAndTheMetric() {
        JsonPath answer = graph.ask(TRACE.formatted(id("quote"), "FORWARD"));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.trace.stops.kind"))
                .isEqualTo(List.of(
                        "FEEDBACK",
                        "INSIGHT",
                        "STEP",
                        "JOURNEY",
                        "OPPORTUNITY",
                        "SOLUTION",
                        "GOAL",
                        "METRIC",
                        "METRIC"));
        assertThat(answer.getList("data.trace.stops.title"))
                .isEqualTo(List.of(
                        "All gone.",
                        "Typing is lost",
                        "Part",
                        "I try",
                        "Keep it",
                        "Drafts",
                        "Up",
                        "Drafts kept",
                        "NPS"));
        assertThat(answer.getList("data.trace.stops.status"))
                .isEqualTo(Arrays.asList(null, "DRAFT", null, "DRAFT", "SOLVED", "MEASURED", "ACTIVE", null, null));
        assertThat(answer.getString("data.trace.stops[5].verdict")).isEqualTo("IMPROVED");
        assertThat(answer.getList("data.trace.edges"))
                .isEqualTo(List.of(
                        edge("quote", "insight"),
                        Map.of("fromId", id("insight"), "toId", STEP),
                        Map.of("fromId", STEP, "toId", id("journey")),
                        edge("insight", "opportunity"),
                        Map.of("fromId", STEP, "toId", id("opportunity")),
                        edge("journey", "opportunity"),
                        edge("opportunity", "solution"),
                        edge("opportunity", "goal"),
                        edge("solution", "metric"),
                        Map.of("fromId", id("goal"), "toId", "NPS")));
    }

    @Test
    void aMetricLeadsBackToTheQuotes() {
        JsonPath answer = graph.ask(TRACE.formatted(id("metric"), "BACKWARD"));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.trace.stops.kind"))
                .isEqualTo(
                        List.of("FEEDBACK", "INSIGHT", "STEP", "JOURNEY", "OPPORTUNITY", "SOLUTION", "GOAL", "METRIC"));
        assertThat(answer.getList("data.trace.edges"))
                .contains(
                        edge("quote", "insight"),
                        edge("insight", "opportunity"),
                        edge("journey", "opportunity"),
                        edge("solution", "metric"));
    }

    @Test
    void aStepLeadsOnToTheMetricAndBackToTheQuotes() {
        JsonPath onwards = graph.ask(TRACE.formatted(STEP, "FORWARD"));
        peers.answer("opportunity-service", call -> nothing());
        JsonPath back = graph.ask(TRACE.formatted(STEP, "BACKWARD"));

        assertThat(onwards.getList("data.trace.stops.kind"))
                .isEqualTo(List.of("STEP", "JOURNEY", "OPPORTUNITY", "SOLUTION", "GOAL", "METRIC", "METRIC"));
        assertThat(back.getList("errors")).isNull();
        assertThat(back.getList("data.trace.stops.kind")).isEqualTo(List.of("FEEDBACK", "INSIGHT", "STEP"));
        assertThat(back.getList("data.trace.edges"))
                .isEqualTo(List.of(edge("quote", "insight"), Map.of("fromId", id("insight"), "toId", STEP)));
    }

    @Test
    void whatATraceComesByIsThereItself() {
        peers.answer("opportunity-service", call -> nothing());
        peers.answerAt(
                "journey-service",
                "/internal/v1/journeys/nodes",
                call -> Answer.ok(Map.of("items", List.of(Map.of("id", STEP, "journeyId", id("journey"))))));

        JsonPath answer = graph.ask(
                "{ trace(id: \"%s\", direction: BACKWARD) { stops { kind node { __typename id } } } }".formatted(STEP));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getMap("data.trace.stops[0]")).containsEntry("node", null); // the record has gone
        assertThat(answer.getMap("data.trace.stops[1].node"))
                .isEqualTo(Map.of("__typename", "Insight", "id", id("insight")));
        assertThat(answer.getMap("data.trace.stops[2].node")).isEqualTo(Map.of("__typename", "Step", "id", STEP));
    }

    @Test
    void aTraceIsThereWithoutTheNamesThatNobodyTells() {
        peers.hangUp("journey-service");

        JsonPath answer = graph.ask(TRACE.formatted(id("quote"), "FORWARD"));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.trace.stops[2].kind")).isEqualTo("STEP");
        assertThat(answer.getString("data.trace.stops[2].title")).isNull();
        assertThat(answer.getString("data.trace.stops[4].title")).isEqualTo("Keep it");
    }

    @Test
    void whatHangsTogetherWithNothingIsNotFound() {
        peers.answer("insight-service", call -> Answer.ok(Map.of("items", List.of(), "insights", List.of())));
        peers.answer("opportunity-service", call -> nothing());

        for (String direction : List.of("FORWARD", "BACKWARD")) {
            JsonPath answer = graph.ask(TRACE.formatted(id("nothing"), direction));
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("not_found");
        }
    }

    private static Map<String, String> edge(String from, String to) {
        return Map.of("fromId", id(from), "toId", id(to));
    }

    private static Answer evidence(Call call) {
        if (call.path().endsWith("/definitions/batch")) {
            return Answer.ok(Map.of("items", List.of(Map.of("id", id("metric"), "name", "Drafts kept"))));
        }
        if (call.method().equals("GET")) {
            String query = String.valueOf(call.query());
            boolean cites = query.contains("feedbackId=" + id("quote"));
            return Answer.ok(
                    Map.of("items", cites || query.contains("stepId=" + STEP) ? List.of(insight()) : List.of()));
        }
        boolean asked = call.body().path("insightIds").toString().contains(id("insight"));
        return Answer.ok(Map.of("items", List.of(), "insights", asked ? List.of(insight()) : List.of()));
    }

    private static Map<String, Object> insight() {
        Map<String, Object> insight = new HashMap<>(
                Map.of("id", id("insight"), "title", "Typing is lost", "type", "PAIN", "status", "DRAFT"));
        insight.put("evidence", List.of(Map.of("feedbackId", id("quote"), "quote", "All gone.")));
        insight.put("links", PLACE);
        return insight;
    }

    private static Answer nothing() {
        return Answer.ok(
                Map.of("opportunities", List.of(), "solutions", List.of(), "goals", List.of(), "truncated", false));
    }

    private static Answer loop(Call call) {
        Map<String, Object> opportunity = new HashMap<>(Map.of("id", id("opportunity"), "title", "Keep it"));
        opportunity.putAll(Map.of("status", "SOLVED", "insightIds", List.of(id("insight")), "links", PLACE));
        Map<String, Object> solution = new HashMap<>(Map.of("id", id("solution"), "title", "Drafts"));
        solution.putAll(Map.of("status", "MEASURED", "opportunityIds", List.of(id("opportunity"))));
        solution.putAll(Map.of("metricId", id("metric"), "result", Map.of("verdict", "IMPROVED")));
        Map<String, Object> goal = new HashMap<>(Map.of("id", id("goal"), "title", "Up", "status", "ACTIVE"));
        goal.putAll(Map.of("opportunityIds", List.of(id("opportunity")), "metricType", "NPS"));
        return Answer.ok(Map.of(
                "opportunities", List.of(opportunity),
                "solutions", List.of(solution),
                "goals", List.of(goal),
                "truncated", false));
    }
}
