package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Many parts in one write. */
@QuarkusTest
class MapBulkTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();
    private String journey;
    private String first;
    private String one;
    private String desk;

    @BeforeEach
    void prepare() {
        journey = calls.create("Claim");
        first = calls.addPhase(journey, "First");
        one = journey + "/steps/" + id(calls.addStep(first, "One"));
        desk = calls.add(one + "/touchpoints", Map.of("name", "Desk", "channelKey", "branch"));
    }

    @Test
    void replacedMapKeepsTheIdentityOfWhatStays() {
        calls.addStep(first, "Two");
        String map = """
                {"phases": [
                  {"name": "New", "steps": [{"key": "one", "name": "One!", "touchpoints": [
                     {"id": "%s", "name": "Counter", "channelKey": "kiosk"}, {"name": "Desk"}]}]},
                  {"key": "first", "name": "First"}],
                 "transitions": [{"from": "one", "kind": "EXIT", "condition": "enough"}]}
                """.formatted(id(desk));

        put(map, "\"5\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("phases.name", equalTo(List.of("New", "First")))
                .body("phases[1].id", equalTo(id(first)))
                .body("phases[0].steps[0].id", equalTo(id(one)))
                .body("phases[0].steps[0].name", equalTo("One!"))
                .body("phases[0].steps[0].touchpoints.key", equalTo(List.of("desk", "desk-2")))
                .body("phases[0].steps[0].touchpoints[0].id", equalTo(id(desk)))
                .body("phases[0].steps[0].touchpoints[0].channel.key", equalTo("kiosk"))
                .body("transitions", hasSize(1))
                .body("transitions[0].fromStepId", equalTo(id(one)));
        String transition = calls.get(journey).jsonPath().getString("transitions[0].id");
        put(map, "\"6\"").then().body("transitions[0].id", equalTo(transition));
    }

    @Test
    void replacingNeedsTheWholeJourneyAsItWasRead() {
        assertRefused(put("{\"phases\": []}", "\"3\""), 412, "stale");
        assertRefused(tenant.editor().body("{\"phases\": []}").put(journey + "/map"), 428, "if_match_required");
        put("{\"phases\": []}", "\"4\"").then().statusCode(200);
        calls.get(journey + "/nodes/" + id(desk)).then().body("state", equalTo("BROKEN"));
    }

    @Test
    void mapOverTheLimitsIsRefusedWithTheLimitAndFullMapsAreTold() {
        assertRefused(put(map(101, 0, 0), "\"4\""), 422, "map_too_large");
        assertRefused(put(map(1, 501, 0), "\"4\""), "steps");
        Response touchpoints = put(map(1, 500, 11), "\"4\"");
        assertRefused(touchpoints, "touchpoints");
        assertThat(touchpoints.asString()).contains("5000");

        put(map(2, 250, 10), "\"4\"").then().statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> Events.of(tenant.id(), "journeyloop.journey.changed.v1").stream()
                        .anyMatch(event -> event.version() == 5));
    }

    static List<Arguments> maps() {
        var unknown = UUID.randomUUID().toString();
        return HostileBodies.of("{\"phases\": [{\"name\": \"P\"}]}")
                .missing("phases")
                .wrong("phases", List.of(Map.of("name", " ")))
                .wrong("phases", List.of(Map.of("name", "P", "id", unknown)))
                .wrong("phases", List.of(Map.of("name", "P", "key", "a"), Map.of("name", "Q", "key", "a")))
                .wrong("phases", List.of(phaseWith(Map.of("name", "S", "expectedDuration", "soon"))))
                .wrong("phases", List.of(phaseWith(Map.of("name", "S", "doing", "x".repeat(5_001)))))
                .wrong("phases", List.of(phaseWith(Map.of("name", "S", "touchpoints", List.of(Map.of())))))
                .wrong(
                        "phases",
                        List.of(phaseWith(Map.of(
                                "name", "S", "touchpoints", List.of(Map.of("name", "T", "channelKey", "pigeon"))))))
                .wrong("transitions", List.of(Map.of("from", "nowhere", "kind", "EXIT")))
                .wrong("transitions", List.of(Map.of("kind", "EXIT")))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void badMapIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().header("If-Match", "\"4\"").body(body).put(journey + "/map"), field);
        calls.get(journey).then().header("ETag", "\"4\"");
    }

    @Test
    void danglingChannelIsNamedByItsPath() {
        Response refusal = put("""
                {"phases": [{"name": "P", "steps": [{"name": "S", "touchpoints": [
                   {"name": "T"}, {"name": "U", "channelKey": "pigeon"}]}]}]}
                """, "\"4\"");

        assertRefused(refusal, 422, "unusable_channel");
        assertThat(refusal.jsonPath().getString("violations[0].field"))
                .isEqualTo("phases[0].steps[0].touchpoints[1].channelKey");
    }

    @Test
    void duplicateStandsRightBehindWithAllInItAndKeysOfItsOwn() {
        calls.addPhase(journey, "Last");
        calls.add(journey + "/transitions", Map.of("fromStepId", id(one), "kind", "EXIT"));

        Response twin = tenant.editor().post(first + "/duplicate");

        twin.then()
                .statusCode(201)
                .body("key", equalTo("first-2"))
                .body("order", equalTo(2))
                .body("steps.key", equalTo(List.of("one-2")))
                .body("steps[0].touchpoints[0].key", equalTo("desk-2"))
                .body("steps[0].id", not(equalTo(id(one))));
        calls.get(journey)
                .then()
                .body("phases.name", contains("First", "First", "Last"))
                .body("transitions", hasSize(2));
        tenant.editor().post(one + "/duplicate").then().statusCode(201).body("order", equalTo(2));
        tenant.editor().post(desk + "/duplicate").then().statusCode(201).body("key", equalTo("desk-4"));
        assertRefused(tenant.editor().post(journey + "/steps/" + id(desk) + "/duplicate"), 404, "not_found");
    }

    @Test
    void partsAreReorderedAtOnce() {
        calls.addPhase(journey, "Second");
        calls.addPhase(journey, "Third");
        List<String> ids = new ArrayList<>(calls.get(journey).jsonPath().getList("phases.id"));

        order("/phases/order", ids.reversed())
                .then()
                .statusCode(200)
                .body("phases.name", contains("Third", "Second", "First"));

        assertRefused(order("/phases/order", ids.subList(0, 2)), "ids");
        assertRefused(order("/phases/order", List.of(ids.get(0), ids.get(0), ids.get(1))), "ids");
        assertRefused(order("/phases/" + UUID.randomUUID() + "/steps/order", List.of()), 404, "not_found");
        order("/phases/" + id(first) + "/steps/order", List.of(id(one))).then().statusCode(200);
        order("/steps/" + id(one) + "/touchpoints/order", List.of(id(desk)))
                .then()
                .statusCode(200);
    }

    @Test
    void partsAreCopiedBetweenJourneys() {
        String other = calls.create("Other");
        String target = calls.addPhase(other, "First");

        copy(other, Map.of("fromJourneyId", id(journey), "nodeId", id(first), "order", 1))
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .body("key", equalTo("first-2"))
                .body("order", equalTo(1))
                .body("steps[0].touchpoints[0].channel.key", equalTo("branch"));
        copy(other, Map.of("fromJourneyId", id(journey), "nodeId", id(one), "parentId", id(target)))
                .then()
                .statusCode(201)
                .body("key", equalTo("one-2"));
        copy(journey, Map.of("fromJourneyId", id(journey), "nodeId", id(desk), "parentId", id(one)))
                .then()
                .statusCode(201)
                .body("key", equalTo("desk-2"));
    }

    @Test
    void copyThatCannotBeIsRefused() {
        String other = calls.create("Other");
        String target = calls.addPhase(other, "First");
        String foreign = JourneyCalls.ofNewTenant().create("Another tenant's");

        assertRefused(copy(other, Map.of("fromJourneyId", id(journey), "nodeId", id(one))), "parentId");
        assertRefused(
                copy(other, Map.of("fromJourneyId", id(journey), "nodeId", id(first), "parentId", id(target))),
                "parentId");
        assertRefused(copy(other, Map.of("fromJourneyId", id(journey), "nodeId", id(first), "order", 3)), "order");
        assertRefused(copy(other, Map.of("fromJourneyId", id(journey), "nodeId", id(target))), 404, "not_found");
        assertRefused(copy(other, Map.of("fromJourneyId", id(foreign), "nodeId", id(target))), 404, "not_found");
        calls.get(other).then().header("ETag", "\"2\"");
    }

    static List<Arguments> copies() {
        String any = "0190163e-0000-7000-8000-000000000000";
        return HostileBodies.of("{\"fromJourneyId\": \"" + any + "\", \"nodeId\": \"" + any + "\"}")
                .missing("fromJourneyId")
                .missing("nodeId")
                .wrong("parentId", "there")
                .wrong("order", 0)
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copies")
    void badCopyIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(journey + "/copies"), field);
    }

    static List<Arguments> orders() {
        return HostileBodies.of("{\"ids\": []}")
                .missing("ids")
                .wrong("ids", List.of("x"))
                .wrong("ids", "all")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void badOrderIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).put(journey + "/phases/order"), field);
    }

    private static Map<String, ?> phaseWith(Map<String, ?> step) {
        return Map.of("name", "P", "steps", List.of(step));
    }

    private static String map(int phases, int stepsEach, int touchpointsEach) {
        String touchpoints = repeated("{\"name\": \"Touchpoint\"}", touchpointsEach);
        String steps = repeated("{\"name\": \"Step\", \"touchpoints\": [" + touchpoints + "]}", stepsEach);
        return "{\"phases\": [" + repeated("{\"name\": \"Phase\", \"steps\": [" + steps + "]}", phases) + "]}";
    }

    private static String repeated(String json, int times) {
        return String.join(",", IntStream.range(0, times).mapToObj(i -> json).toList());
    }

    private Response put(String map, String etag) {
        return tenant.editor().header("If-Match", etag).body(map).put(journey + "/map");
    }

    private Response order(String path, List<String> ids) {
        return tenant.editor().body(Map.of("ids", ids)).put(journey + path);
    }

    private Response copy(String into, Map<String, ?> body) {
        return tenant.editor().body(body).post(into + "/copies");
    }
}
