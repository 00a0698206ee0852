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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goals, cycles and revisions where they belong, and the ways back from there. */
@QuarkusTest
@WithTestResource(Peers.class)
class LoopFieldsTest {
    private static final String THE_LOOP = """
            query ($text: String) { journeys(filter: {text: $text}) { edges { node {
              goals { title opportunities { title } scope { journey { id } step { id } } }
              cycles(first: 2) { number journey { id } previous { number } }
              revisions(first: 3) { number journey { id } }
            } } } }
            """;

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void goalsCyclesAndRevisionsLeadBackToTheirJourney() {
        JsonPath answer = graph.ask(THE_LOOP, Map.of("text", "one"));

        assertThat(answer.getList("errors")).isNull();
        String journey = id("journey0");
        String node = "data.journeys.edges[0].node.";
        assertThat(answer.getString(node + "goals[0].scope.journey.id")).isEqualTo(journey);
        assertThat(answer.getString(node + "goals[0].scope.step.id")).isEqualTo(id("one of " + journey));
        assertThat(answer.getString(node + "goals[0].opportunities[0].title")).isEqualTo("How might we");
        assertThat(answer.getList(node + "cycles.number")).isEqualTo(List.of(2, 1));
        assertThat(answer.getList(node + "cycles.journey.id")).containsOnly(journey);
        assertThat(answer.getInt(node + "cycles[0].previous.number")).isEqualTo(1);
        assertThat(answer.getList(node + "revisions.number")).isEqualTo(List.of(3, 2, 1));
        assertThat(answer.getList(node + "revisions.journey.id")).containsOnly(journey);
    }

    @Test
    void fiftyJourneysTakeNoMoreCallsThanOne() {
        graph.ask(THE_LOOP, Map.of("text", "one"));
        Map<String, Integer> callsForOne = peers.counts();
        peers.reset();

        JsonPath fifty = graph.ask(THE_LOOP, Map.of("text", PeerData.MANY));

        assertThat(fifty.getList("errors")).isNull();
        assertThat(fifty.getList("data.journeys.edges.node.cycles.flatten()")).hasSize(100);
        assertThat(peers.counts()).isEqualTo(callsForOne);
    }

    @Test
    void aliasesThatWantMoreOrLessHaveAnswersOfTheirOwn() {
        JsonPath answer = graph.ask("""
                { journey(id: "%s") {
                  one: cycles(first: 1) { number } four: cycles(first: 4) { number } some: cycles { number }
                  last: revisions(first: 1) { number } more: revisions(first: 2) { number } } }
                """.formatted(id("a")));

        assertThat(answer.getList("data.journey.one.number")).hasSize(1);
        assertThat(answer.getList("data.journey.four.number")).hasSize(4);
        assertThat(answer.getList("data.journey.some.number")).hasSize(5);
        assertThat(answer.getList("data.journey.last.number")).hasSize(1);
        assertThat(answer.getList("data.journey.more.number")).hasSize(2);
        assertThat(peers.calls("opportunity-service")).hasSize(1);
        assertThat(peers.calls("journey-service")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cycles(first: 0)", "cycles(first: 51)", "revisions(first: -1)", "revisions(first: 51)"})
    void wrongNumberIsRefusedForItsOwnField(String field) {
        JsonPath answer = graph.ask("{ journey(id: \"%s\") { title part: %s { number } } }".formatted(id("a"), field));

        assertThat(answer.getString("data.journey.title")).isEqualTo("I try");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("invalid_input");
        assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("first");
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("journey", "part"));
    }

    @Test
    void opportunitiesLeadToTheirPartsAndBack() {
        peers.answer("opportunity-service", LoopFieldsTest::opportunities);

        JsonPath answer = graph.ask("{ opportunity(id: \"%s\") { id children { id parent { id } children { id } } } }"
                .formatted(id("whole")));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.opportunity.children.id")).isEqualTo(List.of(id("part")));
        assertThat(answer.getString("data.opportunity.children[0].parent.id")).isEqualTo(id("whole"));
        assertThat(answer.getList("data.opportunity.children[0].children")).isEmpty();
    }

    /** One that has a part. */
    private static Answer opportunities(Call call) {
        Map<String, Object> part = PeerData.opportunityRecord(id("part"), id("a"), id("b"));
        part.put("parentId", id("whole"));
        List<Object> found = new ArrayList<>();
        if (call.body().path("parentIds").toString().contains(id("whole"))) {
            found.add(part);
        }
        if (call.body().path("ids").toString().contains(id("whole"))) {
            found.add(PeerData.opportunityRecord(id("whole"), id("a"), id("b")));
        }
        return Answer.ok(Map.of("items", found));
    }

    @Test
    void partsOfAMapLeadToWhatTheyArePartOf() {
        JsonPath answer = graph.ask("""
                { journey(id: "%s") { phases { id steps { phase { id } touchpoints { step { id } journey { id } } } } } }
                """.formatted(id("a")));

        String phase = "data.journey.phases[0].";
        assertThat(answer.getList(phase + "steps.phase.id")).containsOnly(id("phase of " + id("a")));
        assertThat(answer.getString(phase + "steps[0].touchpoints[0].step.id")).isEqualTo(id("one of " + id("a")));
        assertThat(peers.calls("journey-service")).hasSize(1);
    }

    @Test
    void figuresAreThoseOfOneSegmentOrChannelWhereOneIsNamed() {
        graph.ask("""
                { journey(id: "%1$s") {
                  everybody: metrics { n } few: metrics(segmentId: "%1$s") { n }
                  phone: metrics(channel: "phone") { n } again: metrics(channel: "phone") { type } } }
                """.formatted(id("a")));

        assertThat(peers.calls("insight-service")).singleElement().satisfies(call -> {
            assertThat(call.body().get("scopes")).hasSize(3);
            assertThat(call.body().get("scopes").findValuesAsText("channel")).contains("phone");
            assertThat(call.body().get("scopes").findValuesAsText("segmentId")).contains(id("a"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"segmentId", "personaId"})
    void whatIsNoIdIsRefusedForItsOwnField(String argument) {
        JsonPath answer =
                graph.ask("{ journey(id: \"%s\") { title metrics(%s: \"few\") { n } } }".formatted(id("a"), argument));

        assertThat(answer.getString("data.journey.title")).isEqualTo("I try");
        assertThat(answer.getString("errors[0].extensions.field")).isEqualTo(argument);
    }
}
