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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever something is named by its id, it is there itself, for as many calls whatever the number of rows. */
@QuarkusTest
@WithTestResource(Peers.class)
class ReferencesTest {
    private static final String GOALS = """
            query ($text: String) { journeys(filter: {text: $text}) { edges { node { goals {
              definedMetric { name }
              scope { journey { id } phase { id } step { id } touchpoint { id } segment { name } persona { id } }
            } } } } }
            """;

    private static final String TIMELINE = """
            query ($first: Int) { customerTimeline(customerKey: "c-1", first: $first) { edges { node {
              customer { customerKey personas { persona { name } } segments { segment { name } } }
            } } } }
            """;

    private static final String CURVE = """
            { experienceCurve(journeyId: "%s") { journey { title } points { step { id } } } }
            """;

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void goalsLeadToTheirMetricAndToWhateverTheirScopeNames() {
        JsonPath answer = graph.ask(GOALS, Map.of("text", "one"));

        assertThat(answer.getList("errors")).isNull();
        String journey = id("journey0");
        String goal = "data.journeys.edges[0].node.goals[0].";
        assertThat(answer.getString(goal + "definedMetric.name")).isEqualTo("Drafts kept");
        assertThat(answer.getString(goal + "scope.journey.id")).isEqualTo(journey);
        assertThat(answer.getString(goal + "scope.phase.id")).isEqualTo(id("phase of " + journey));
        assertThat(answer.getString(goal + "scope.step.id")).isEqualTo(id("one of " + journey));
        assertThat(answer.getString(goal + "scope.touchpoint.id")).isEqualTo(id("touchpoint of " + journey));
        assertThat(answer.getString(goal + "scope.segment.name")).isEqualTo("Gold");
        assertThat(answer.getString(goal + "scope.persona.id")).isEqualTo(id("persona"));
    }

    @Test
    void theGoalsOfFiftyJourneysTakeNoMoreCallsThanThoseOfOne() {
        graph.ask(GOALS, Map.of("text", "one"));
        Map<String, Integer> callsForOne = peers.counts();
        peers.reset();

        JsonPath fifty = graph.ask(GOALS, Map.of("text", PeerData.MANY));

        assertThat(fifty.getList("data.journeys.edges.node.goals.flatten()")).hasSize(50);
        assertThat(peers.counts()).isEqualTo(callsForOne);
    }

    @Test
    void aTimelineLeadsToAllThatIsKnownOfTheCustomer() {
        peers.answer("insight-service", call -> records(1));

        JsonPath answer = graph.ask(TIMELINE, Map.of("first", 1));

        assertThat(answer.getList("errors")).isNull();
        String customer = "data.customerTimeline.edges[0].node.customer.";
        assertThat(answer.getString(customer + "customerKey")).isEqualTo("c-1");
        assertThat(answer.getString(customer + "personas[0].persona.name")).isEqualTo("Ann");
        assertThat(answer.getString(customer + "segments[0].segment.name")).isEqualTo("Gold");
    }

    @Test
    void manyRecordsTakeNoMoreCallsThanOne() {
        peers.answer("insight-service", call -> records(1));
        graph.ask(TIMELINE, Map.of("first", 1));
        Map<String, Integer> callsForOne = peers.counts();
        peers.reset();
        peers.answer("insight-service", call -> records(50));

        JsonPath many = graph.ask(TIMELINE, Map.of("first", 50));

        assertThat(many.getList("data.customerTimeline.edges")).hasSize(50);
        assertThat(peers.counts()).isEqualTo(callsForOne);
    }

    @Test
    void aStepIsFoundInWhicheverMapHasItNow() {
        peers.answer("insight-service", call -> Answer.ok(curve("one", "two", "gone")));
        peers.answer("journey-service", ReferencesTest::stepsOfA);

        JsonPath answer = graph.ask(CURVE.formatted(id("a")));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.experienceCurve.journey.title")).isEqualTo("I try");
        String points = "data.experienceCurve.points";
        assertThat(answer.getString(points + "[0].step.id")).isEqualTo(id("one of " + id("a")));
        assertThat(answer.getString(points + "[1].step.id")).isEqualTo(id("two of " + id("a")));
        assertThat(answer.getMap(points + "[2]")).containsEntry("step", null);
        assertThat(peers.calls("journey-service"))
                .extracting(Call::path)
                .containsOnlyOnce("/internal/v1/journeys/nodes");
    }

    @Test
    void aCurveMayBeThatOfSomeCustomers() {
        peers.answer("insight-service", call -> Answer.ok(curve("one")));

        graph.ask("""
                { experienceCurve(journeyId: "%s", segmentId: "%s", channel: "web",
                    window: {from: "2026-03-01", to: "2026-04-01"}) { points { experience { value } } } }
                """.formatted(id("a"), id("loyal")));

        assertThat(peers.calls("insight-service").getFirst().query())
                .contains("segmentId=" + id("loyal"), "channel=web", "from=2026-03-01", "to=2026-04-01");
    }

    @Test
    void transitionsLeadFromStepToStep() {
        JsonPath answer = graph.ask(
                "{ journey(id: \"%s\") { transitions { fromStep { id } toStep { id } } } }".formatted(id("a")));

        assertThat(answer.getString("data.journey.transitions[0].fromStep.id")).isEqualTo(id("one of " + id("a")));
        assertThat(answer.getString("data.journey.transitions[0].toStep.id")).isEqualTo(id("two of " + id("a")));
        assertThat(peers.calls("journey-service")).hasSize(1);
    }

    @Test
    void whatADiffSaysOfAPartLeadsToWhatItIsPartOf() {
        String one = id("one of " + id("a"));
        String two = id("two of " + id("a"));
        peers.answer(
                "journey-service", call -> call.path().endsWith("/diff") ? Answer.ok(diff(one, two)) : stepsOfA(call));

        JsonPath answer = graph.ask("""
                { journeyDiff(journeyId: "%s") {
                  added { parent { id } } moved { fromParent { id } toParent { id } } } }
                """.formatted(id("a")));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.journeyDiff.added[0].parent.id")).isEqualTo(one);
        assertThat(answer.getString("data.journeyDiff.moved[0].fromParent.id")).isEqualTo(one);
        assertThat(answer.getString("data.journeyDiff.moved[0].toParent.id")).isEqualTo(two);
        assertThat(peers.calls("journey-service")).hasSize(3); // the diff, whose parts they are, the journey
    }

    @Test
    void whereFeedbackIsRoutedToIsThereWhetherByIdsOrByKeys() {
        String journey = id("a");
        Map<String, Object> byKeys = Map.of("journeyKey", "key-" + journey, "stepKey", "part", "touchpointKey", "part");
        Map<String, Object> byIds = Map.of("journeyId", journey, "stepId", id("two of " + journey));
        peers.answer(
                "insight-service",
                call -> Answer.ok(Map.of("items", List.of(Map.of("to", byKeys), Map.of("to", byIds)))));
        peers.answer("journey-service", ReferencesTest::stepsOfA);

        JsonPath answer = graph.ask("{ routingRules { to { journey { id } step { id } touchpoint { id } } } }");

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.routingRules.to.journey.id")).isEqualTo(List.of(journey, journey));
        assertThat(answer.getString("data.routingRules[0].to.step.id")).isEqualTo(id("one of " + journey));
        assertThat(answer.getString("data.routingRules[0].to.touchpoint.id")).isEqualTo(id("touchpoint of " + journey));
        assertThat(answer.getString("data.routingRules[1].to.step.id")).isEqualTo(id("two of " + journey));
        assertThat(peers.calls("journey-service")).hasSize(1);
    }

    @Test
    void aPriorityIsLedOnFromItsPlace() {
        JsonPath answer = graph.ask("{ priorities { place { journey { id } phase { id } step { id } } } }");

        String journey = id("worst journey");
        assertThat(answer.getMap("data.priorities[0].place"))
                .isEqualTo(Map.of(
                        "journey", Map.of("id", journey),
                        "phase", Map.of("id", id("phase of " + journey)),
                        "step", Map.of("id", id("one of " + journey))));
        assertThat(peers.calls("journey-service")).hasSize(1);
    }

    private static Map<String, Object> diff(String one, String two) {
        Map<String, Object> moved = new HashMap<>(Map.of("id", id("moved"), "kind", "TOUCHPOINT", "name", "Pay"));
        moved.putAll(Map.of("fromParentId", one, "fromOrder", 1, "toParentId", two, "toOrder", 1));
        return Map.of(
                "added",
                List.of(Map.of("id", id("new"), "kind", "TOUCHPOINT", "name", "Ask", "parentId", one, "order", 2)),
                "moved",
                List.of(moved));
    }

    private static Answer records(int count) {
        return Answer.ok(Map.of(
                "items",
                IntStream.range(0, count).mapToObj(ReferencesTest::feedback).toList()));
    }

    private static Map<String, Object> feedback(int number) {
        Map<String, Object> feedback = new HashMap<>(Map.of("id", id("record" + number), "customerKey", "c-1"));
        feedback.putAll(Map.of("externalId", "x" + number, "fieldType", "NPS", "value", 9, "resolution", "PENDING"));
        return feedback;
    }

    private static Map<String, Object> curve(String... steps) {
        return Map.of(
                "journeyId",
                id("a"),
                "journeyKey",
                "a",
                "points",
                List.of(steps).stream()
                        .map(step -> Map.of("stepId", id(step + " of " + id("a")), "stepKey", step, "stepName", step))
                        .toList());
    }

    /** One journey with two of the steps; the third is in no map any more. */
    private static Answer stepsOfA(Call call) {
        List<Object> items = call.path().endsWith("/nodes")
                ? List.of(
                        Map.of("id", id("one of " + id("a")), "journeyId", id("a")),
                        Map.of("id", id("two of " + id("a")), "journeyId", id("a")))
                : List.of(PeerData.journeyRecord(id("a"), null));
        return Answer.ok(Map.of("items", items));
    }
}
