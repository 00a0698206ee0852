package io.journeyloop.insight.feedback;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class RoutingTest {

    private static final String RULES = FEEDBACK + "/routing-rules";
    private static final String REROUTE = FEEDBACK + "/reroute";
    private static final Map<String, String> REPORT = Map.of("journeyKey", "claim", "stepKey", "report");
    private static final Map<String, String> WAIT = Map.of("journeyKey", "claim", "stepKey", "wait");
    private static final String RULE = """
            {"name": "r", "position": 1, "match": {"text": "refund"}, "to": {"journeyKey": "claim"}}
            """;

    private final TestTenant tenant = TestTenant.create();

    @Test
    void whatWaitsIsListedByWhatItWaitsFor() {
        Map<String, Object> persona = answer("p", "NPS", 1);
        persona.put("personaKey", "saver");
        deliver(tenant, List.of(answer("a", "NPS", 1, "report"), answer("b", "NPS", 1, "report"), persona));

        tenant.viewer()
                .get(FEEDBACK + "/waiting")
                .then()
                .statusCode(200)
                .body("items.count", equalTo(List.of(2, 1)))
                .body("items[0].links.journeyKey", equalTo("claim"))
                .body("items[0].links.stepKey", equalTo("report"))
                .body("items[1].personaKey", equalTo("saver"));
        TestTenant.create().viewer().get(FEEDBACK + "/waiting").then().body("items", empty());
    }

    @Test
    void theFirstRuleThatFitsGivesAPlaceToWhatNamesNone() {
        Journey journey = Journey.known(tenant);
        rule("late", 2, Map.of("sourceType", "SURVEY"), WAIT);
        rule("words", 1, Map.of("text", "REFUND", "source", "after-claim"), REPORT);
        Map<String, Object> refund = answer("refund", "NPS", 1);
        refund.put("comment", "Where is my refund?");

        deliver(
                tenant,
                List.of(
                        refund,
                        answer("words", "TEXT", "no refund yet"),
                        answer("other", "NPS", 2),
                        answer("own", "NPS", 3, "report")));

        assertThat(stepOf("refund")).isEqualTo(journey.report().toString());
        assertThat(stepOf("words")).isEqualTo(journey.report().toString());
        assertThat(stepOf("other")).isEqualTo(journey.waiting().toString());
        assertThat(stepOf("own")).isEqualTo(journey.report().toString());
        Recount.assertExact(tenant);
    }

    @Test
    void rulesAndReroutesMatchByMetadataToo() {
        Journey journey = Journey.known(tenant);
        Map<String, ?> billing = Map.of("metadata", Map.of("department", "Billing", "floor", "2"));
        deliver(tenant, List.of(of("before", Map.of("department", "Billing", "floor", 2)), of("none", Map.of())));
        rule("billing", 1, billing, REPORT);
        deliver(
                tenant,
                List.of(
                        of("after", Map.of("department", "Billing", "floor", 2, "desk", 7)),
                        of("half", Map.of("department", "Billing"))));

        assertThat(stepOf("after")).isEqualTo(journey.report().toString());
        assertThat(stepOf("before")).isNull();
        tenant.editor()
                .body(Map.of("filter", billing, "to", WAIT))
                .post(REROUTE)
                .then()
                .statusCode(200)
                .body("moved", equalTo(2));
        assertThat(stepOf("before")).isEqualTo(journey.waiting().toString());
        assertThat(stepOf("half")).isNull();
        assertThat(stepOf("none")).isNull();
        tenant.viewer().get(RULES).then().body("items[0].match.metadata.department", equalTo("Billing"));
    }

    private static Map<String, Object> of(String externalId, Map<String, ?> metadata) {
        Map<String, Object> record = answer(externalId, "NPS", 1);
        record.put("metadata", metadata);
        return record;
    }

    @Test
    void rulesAreChangedAndArchivedFromTheVersionThatWasRead() {
        String path = tenant.editor().body(RULE).post(RULES).header("Location");

        assertRefused(tenant.editor().body("{}").patch(path), 428, "if_match_required");
        assertRefused(tenant.editor().header("If-Match", "\"9\"").body("{}").patch(path), 412, "stale");
        tenant.editor()
                .header("If-Match", "\"1\"")
                .body(Map.of("match", Map.of("channel", "web")))
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("match.channel", equalTo("web"))
                .body("match.text", equalTo("refund"));
        assertRefused(TestTenant.create().viewer().get(path), 404, "not_found");
        tenant.editor().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        assertRefused(tenant.viewer().get(path), 404, "not_found");
        tenant.viewer().get(RULES).then().body("items", empty());
    }

    @Test
    void thousandsAreMovedByOneCallAndFiguresMoveWithThem() {
        Journey journey = Journey.known(tenant);
        for (int batch = 0; batch < 5; batch++) {
            int first = batch * 1000;
            deliver(
                    tenant,
                    IntStream.range(first, first + 1000)
                            .mapToObj(RoutingTest::varied)
                            .toList());
        }

        Map<String, Object> lost = Map.of("filter", Map.of("journeyKey", "lost"), "to", REPORT);
        tenant.editor().body(lost).post(REROUTE).then().statusCode(200).body("moved", equalTo(2500));
        Recount.assertExact(tenant);
        Map<String, Object> web = Map.of("filter", Map.of("channel", "web", "stepId", journey.report()), "to", WAIT);
        tenant.editor().body(web).post(REROUTE).then().body("moved", equalTo(1667));
        Recount.assertExact(tenant);
        tenant.editor().body(web).post(REROUTE).then().body("moved", equalTo(0));
        tenant.editor().body(lost).post(REROUTE).then().body("moved", equalTo(0));
        tenant.viewer().get(FEEDBACK + "/waiting").then().body("items", empty());
    }

    @Test
    void onlyAKnownPlaceCanBeMovedTo() {
        deliver(tenant, answer("a", "NPS", 1));
        Map<String, Object> filter = Map.of("source", "after-claim");

        assertRefused(
                tenant.editor().body(Map.of("filter", filter, "to", REPORT)).post(REROUTE), "to.journeyKey");
        assertRefused(
                tenant.editor()
                        .body(Map.of("filter", filter, "to", Map.of("stepId", UUID.randomUUID())))
                        .post(REROUTE),
                "to.stepId");
        assertRefused(
                tenant.editor()
                        .body(Map.of("filter", filter, "to", Map.of("stepKey", "report")))
                        .post(REROUTE),
                "to.journeyKey");
        Journey.known(tenant);
        tenant.editor()
                .body(Map.of("filter", filter, "to", REPORT))
                .post(REROUTE)
                .then()
                .body("moved", equalTo(1));
    }

    static List<Arguments> hostileRules() {
        return HostileBodies.of(RULE)
                .missing("name")
                .missing("match")
                .missing("to")
                .text("name", 200)
                .wrong("position", -1)
                .wrong("match", Map.of())
                .wrong("match", Map.of("fieldType", "STARS"))
                .wrong("match", Map.of("metadata", Map.of()))
                .wrong("match", Map.of("metadata", Map.of("", "x")))
                .wrong("to", Map.of())
                .wrong("to", Map.of("stepKey", "report"))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileRules")
    void badRuleIsRefusedAndNothingIsSaved(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(RULES), field);
        tenant.viewer().get(RULES).then().body("items", empty());
    }

    static List<Arguments> hostileReroutes() {
        return HostileBodies.of("{\"filter\": {\"source\": \"s\"}, \"to\": {\"journeyKey\": \"claim\"}}")
                .missing("filter")
                .missing("to")
                .wrong("filter", Map.of())
                .wrong("filter", Map.of("ids", List.of("x")))
                .wrong("filter", Map.of("from", "soon"))
                .wrong("filter", Map.of("text", ""))
                .wrong("to", Map.of())
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileReroutes")
    void badRerouteIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(REROUTE), field);
    }

    private void rule(String name, int position, Map<String, ?> match, Map<String, String> to) {
        assertThat(tenant.editor()
                        .body(Map.of("name", name, "position", position, "match", match, "to", to))
                        .post(RULES)
                        .statusCode())
                .isEqualTo(201);
    }

    private String stepOf(String externalId) {
        return tenant.viewer()
                .get(FEEDBACK + "?limit=200")
                .jsonPath()
                .getString("items.find { it.externalId == '" + externalId + "' }.stepId");
    }

    private static Map<String, Object> varied(int i) {
        Map<String, Object> record = answer("r" + i, "RATING", 1 + i % 5, "report");
        record.put("journeyKey", i % 2 == 0 ? "lost" : "claim");
        record.put("channel", i % 3 == 0 ? "web" : "phone");
        record.put("customerKey", "c" + i % 700);
        return record;
    }
}
