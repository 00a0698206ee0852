package io.journeyloop.gateway;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.PeerData;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Peers.class)
class PrioritiesTest {
    private static final String OF_JOURNEYS = """
            query ($text: String) { journeys(filter: {text: $text}) { edges { node {
              priorities(first: 3) { rank step { name } insights { title } opportunities { title } } } } } }
            """;

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void prioritiesLeadToStepsInsightsAndOpportunities() {
        JsonPath answer = graph.ask(
                "{ priorities { rank n because formulaVersion place { stepName } perceptionEffect { kind value upper }"
                        + " businessEffect { value missing } impact { certain } step { name } journey { title }"
                        + " insights { title } opportunities { title } } }");

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.priorities.rank")).isEqualTo(List.of(1, 2));
        assertThat(answer.getString("data.priorities[0].step.name")).isEqualTo("Part");
        assertThat(answer.getString("data.priorities[0].journey.title")).isEqualTo("I try");
        assertThat(answer.getString("data.priorities[0].insights[0].title")).isEqualTo("It hurts");
        assertThat(answer.getString("data.priorities[0].opportunities[0].title"))
                .isEqualTo("How might we");
        assertThat(answer.getDouble("data.priorities[0].impact.certain")).isEqualTo(-0.9);
        assertThat(answer.getString("data.priorities[0].formulaVersion")).isEqualTo("priorities-1");
    }

    @Test
    void whereThereAreNoneTheBasisTellsWhy() {
        peers.answer(
                "opportunity-service",
                call -> Answer.ok(Map.of(
                        "items",
                        List.of(),
                        "considered",
                        Map.of("steps", 3, "noData", 2, "noCertainEffect", 1, "certain", 0),
                        "formula",
                        "impact = …",
                        "formulaVersion",
                        "priorities-1")));

        JsonPath answer = graph.ask(
                "{ priorityBasis(journeyId: \"%s\", subtree: true) { formulaVersion considered".formatted(id("a"))
                        + " { steps noData noCertainEffect certain } } }");

        assertThat(answer.getMap("data.priorityBasis.considered"))
                .isEqualTo(Map.of("steps", 3, "noData", 2, "noCertainEffect", 1, "certain", 0));
        assertThat(peers.calls("opportunity-service"))
                .singleElement()
                .satisfies(call -> assertThat(call.query()).contains("journeyId=" + id("a"), "subtree=true"));
    }

    @Test
    void fiftyJourneysTakeNoMoreCallsThanOne() {
        graph.ask(OF_JOURNEYS, Map.of("text", "one"));
        Map<String, Integer> callsForOne = peers.counts();
        peers.reset();

        JsonPath fifty = graph.ask(OF_JOURNEYS, Map.of("text", PeerData.MANY));

        assertThat(fifty.getList("data.journeys.edges.node.priorities.flatten()"))
                .hasSize(150);
        assertThat(peers.counts()).isEqualTo(callsForOne);
    }

    @Test
    void aliasesThatWantMoreOrLessHaveAnswersOfTheirOwn() {
        JsonPath answer = graph.ask(
                "{ journey(id: \"%s\") { one: priorities(first: 1) { rank } four: priorities(first: 4) { rank } } }"
                        .formatted(id("a")));

        assertThat(answer.getList("data.journey.one")).hasSize(1);
        assertThat(answer.getList("data.journey.four")).hasSize(4);
        assertThat(peers.calls("opportunity-service")).hasSize(1);
    }

    @Test
    void wrongNumberIsRefusedForItsOwnField() {
        JsonPath answer =
                graph.ask("{ journey(id: \"%s\") { title priorities(first: 51) { rank } } }".formatted(id("a")));

        assertThat(answer.getString("data.journey.title")).isEqualTo("I try");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("invalid_input");
    }
}
