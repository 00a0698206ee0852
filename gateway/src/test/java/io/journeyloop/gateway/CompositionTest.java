package io.journeyloop.gateway;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.PeerData;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Peers.class)
class CompositionTest {
    private static final String FULL_HIERARCHY = """
            query ($text: String) { journeys(filter: {text: $text}) { edges { node {
              title
              personas { name }
              metrics { type n }
              experience { value }
              phases { name steps { name
                insights { title opportunities { title score { value missing } } }
                metrics(window: {from: "2026-01-02"}) { n }
                experience { value }
                touchpoints { name channel { key } metrics { n } } } }
              children { title
                personas { name }
                phases { steps { insights { title } } }
                opportunities { title insights { title } } }
              opportunities { rank insights { title } journeys { title } }
            } } } }
            """;

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void fiftyJourneysTakeNoMoreCallsThanOne() {
        JsonPath one = graph.ask(FULL_HIERARCHY, Map.of("text", "one"));
        Map<String, Integer> callsForOne = peers.counts();
        peers.reset();

        JsonPath fifty = graph.ask(FULL_HIERARCHY, Map.of("text", PeerData.MANY));

        assertThat(one.getList("data.journeys.edges")).hasSize(1);
        assertThat(fifty.getList("data.journeys.edges")).hasSize(50);
        assertThat(peers.counts()).isEqualTo(callsForOne);
        assertThat(fifty.getList("errors")).isNull();
    }

    @Test
    void aServiceIsCalledAtMostOncePerLevel() {
        graph.ask(FULL_HIERARCHY, Map.of("text", PeerData.MANY));

        assertThat(peers.counts())
                .containsEntry("journey-service", 2) // the list; its children (opportunities lead to the list)
                .containsEntry("persona-service", 1) // the children's are the parents'
                .containsEntry("insight-service", 3) // of the list; of its children; of their opportunities
                .containsEntry("opportunity-service", 2); // of the list; of its insights and its children
    }

    @Test
    void whatALevelNeedsOfAServiceTravelsInOneCall() {
        graph.ask("{ journey(id: \"%s\") { metrics { n } experience { value } phases { steps { insights { title }"
                        .formatted(id("a"))
                + " metrics { n } touchpoints { feedbackCount } } } } }");

        assertThat(peers.calls("insight-service")).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo("/internal/v1/evidence");
            assertThat(call.body().get("scopes")).hasSize(1 + 3 + 1);
            assertThat(call.body().get("include")).hasSize(3);
        });
    }

    @Test
    void aliasesWithOtherArgumentsHaveAnswersOfTheirOwn() {
        JsonPath answer = graph.ask("""
                { journey(id: "%s") { phases { steps {
                  x: metrics(window: {from: "2026-01-01"}) { n }
                  y: metrics(window: {from: "2026-01-03"}) { n }
                  z: metrics { n }
                  all: experience { value }
                  hers: experience(personaId: "%s") { value } } } } }
                """.formatted(id("a"), id("persona")));

        String step = "data.journey.phases[0].steps[1].";
        assertThat(answer.getInt(step + "x[0].n")).isEqualTo(1);
        assertThat(answer.getInt(step + "y[0].n")).isEqualTo(3);
        assertThat(answer.getInt(step + "z[0].n")).isEqualTo(31);
        assertThat(answer.getDouble(step + "all.value")).isEqualTo(1);
        assertThat(answer.getDouble(step + "hers.value")).isEqualTo(-1);
        assertThat(peers.calls("insight-service")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "journey-service     | journeys(first: 3, filter: {text: \"one\"}) { totalCount }",
                "journey-service     | framework { id }",
                "journey-service     | journey(key: \"a\", asOf: \"2026-03-01T10:00:00Z\") { __typename }",
                "journey-service     | channels { id }",
                "persona-service     | personas(first: 3) { totalCount }",
                "persona-service     | segmentPreview(rules: {match: ALL, conditions: []}) { __typename }",
                "insight-service     | insights(first: 3) { totalCount }",
                "insight-service     | feedback(first: 3) { totalCount }",
                "opportunity-service | opportunities(first: 3) { totalCount }",
                "opportunity-service | solutions(first: 3) { totalCount }",
                "opportunity-service | priorities(subtree: true) { rank }",
            })
    void whatIsAskedForTwiceInARequestIsReadOnce(String service, String field) {
        JsonPath answer = graph.ask("{ x: %s y: %s }".formatted(field, field));

        assertThat(peers.calls(service)).hasSize(1);
        assertThat(answer.<Object>get("data.x")).isNotNull().isEqualTo(answer.<Object>get("data.y"));
    }

    @Test
    void listsOfOtherLengthsAndOrdersAreReadEachForItself() {
        graph.ask("""
                { three: personas(first: 3) { totalCount } four: personas(first: 4) { totalCount }
                  sorted: personas(first: 3, orderBy: NAME) { totalCount } all: personas { totalCount } }
                """);

        assertThat(peers.calls("persona-service")).hasSize(4);
    }

    @Test
    void whatWasReadIsReadAnewAfterAWrite() {
        peers.answer(
                "opportunity-service",
                call -> call.method().equals("DELETE") ? Answer.none() : Answer.ok(Map.of("id", id("done"))));

        Graph.editor()
                .ask("mutation { one: %1$s two: %1$s }"
                        .formatted("archiveSolution(id: \"%s\", version: 3) { __typename }".formatted(id("done"))));

        assertThat(peers.calls("opportunity-service"))
                .extracting(Call::method)
                .containsExactly("DELETE", "GET", "DELETE", "GET");
    }

    @Test
    void aliasesOfOneListHaveTheirOwnParts() {
        JsonPath answer = graph.ask("""
                query ($text: String) { journeys(filter: {text: $text}) { edges { node { phases {
                  x: steps(first: 1) { id } y: steps(first: 3) { id } z: steps(first: 2) { id } steps { id } } } } } }
                """, Map.of("text", PeerData.MANY));

        for (int journey = 0; journey < 50; journey++) {
            String phase = "data.journeys.edges[%d].node.phases[0].".formatted(journey);
            List<String> all = answer.getList(phase + "steps.id");
            assertThat(all).hasSize(3).doesNotHaveDuplicates();
            assertThat(answer.<String>getList(phase + "x.id")).isEqualTo(all.subList(0, 1));
            assertThat(answer.<String>getList(phase + "y.id")).isEqualTo(all);
            assertThat(answer.<String>getList(phase + "z.id")).isEqualTo(all.subList(0, 2));
        }
    }

    @Test
    void aPartOfAListHasAtLeastOneRow() {
        JsonPath answer = graph.ask("{ journey(id: \"%s\") { phases { steps(first: 0) { id } } } }".formatted(id("a")));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("invalid_input");
        assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("first");
        assertThat(answer.<Object>getList("errors[0].path")).isEqualTo(List.of("journey", "phases", 0, "steps"));
    }

    @Test
    void aliasesOfOneReadShareIt() {
        graph.ask("{ a: journey(id: \"%1$s\") { title } b: journey(id: \"%1$s\") { key } }".formatted(id("a")));

        assertThat(peers.calls("journey-service"))
                .singleElement()
                .satisfies(call -> assertThat(call.body().get("ids")).hasSize(1));
    }

    @Test
    void requestsShareNothing() {
        graph.ask("{ journey(id: \"%s\") { title } }".formatted(id("a")));
        graph.ask("{ journey(id: \"%s\") { title } }".formatted(id("a")));

        assertThat(peers.calls("journey-service")).hasSize(2);
    }

    @Test
    void theCallersTokenIsPassedOnToEveryService() {
        graph.ask(FULL_HIERARCHY, Map.of("text", "one"));

        assertThat(peers.allCalls())
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.authorization()).startsWith("Bearer ey"));
        assertThat(peers.allCalls().map(Call::authorization).distinct()).hasSize(1);
    }

    @Test
    void theFrameworkComesWithItsTreeInOneCall() {
        JsonPath answer = graph.ask("{ framework { id children { id parent { id } children { id } } } }");

        assertThat(answer.getString("data.framework[0].id")).isEqualTo(id("root"));
        assertThat(answer.getString("data.framework[0].children[0].id")).isEqualTo(id("below"));
        assertThat(answer.getString("data.framework[0].children[0].parent.id")).isEqualTo(id("root"));
        assertThat(answer.getList("data.framework[0].children[0].children")).isEmpty();
    }

    @Test
    void freeJsonAndTimesComeAsTheServicesHaveThem() {
        JsonPath answer =
                graph.ask("{ personas { totalCount edges { cursor node { customFields createdAt goals } } } }");

        String node = "data.personas.edges[0].node.";
        assertThat(answer.getInt(node + "customFields.shoe")).isEqualTo(39);
        assertThat(answer.getString(node + "createdAt")).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(answer.getList(node + "goals")).isEmpty();
        assertThat(answer.getInt("data.personas.totalCount")).isEqualTo(1);
    }

    @Test
    void aNodeIsFoundWhereverItLives() {
        peers.answer("persona-service", call -> Answer.ok(Map.of("items", List.of())));

        JsonPath answer =
                graph.ask("{ node(id: \"%s\") { __typename id ... on Journey { title } } }".formatted(id("a")));

        assertThat(answer.getString("data.node.__typename")).isEqualTo("Journey");
        assertThat(answer.getString("data.node.title")).isEqualTo("I try");
    }
}
