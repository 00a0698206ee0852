package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MapResourceTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Test
    void addedPartsComeBackWithTheJourneysNewTag() {
        String journey = calls.create("Claim");
        Response phase = tenant.editor()
                .body(Map.of("name", "Report it", "customerGoal", "Be heard"))
                .post(journey + "/phases");
        phase.then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("key", equalTo("report-it"))
                .body("order", equalTo(1))
                .body("customerGoal", equalTo("Be heard"));
        String phasePath = journey + "/phases/" + phase.jsonPath().getString("id");
        Response step = tenant.editor().body("""
                        {"name": "Call", "actor": "Customer", "doing": "Dials", "thinking": "Hm", "feeling": "Tense",
                         "expectation": "Quick", "expectedDuration": "PT5M", "momentOfTruth": true,
                         "eventSelectors": [{"eventType": "call", "match": {"queue": "claims"}}],
                         "variants": [{"key": "b", "name": "Call back", "share": 0.5, "outcomeMetric": "CSAT"}]}
                        """).post(phasePath + "/steps");
        step.then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .body("momentOfTruth", equalTo(true))
                .body("variants.outcomeMetric", equalTo(List.of("CSAT")));
        String stepPath = journey + "/steps/" + step.jsonPath().getString("id");
        Response touchpoint = tenant.editor().body("""
                        {"name": "Hotline", "channelKey": "phone", "initiator": "CUSTOMER", "needIds": ["n1"],
                         "backstage": {"systems": ["CTI"]}, "importanceToCustomer": 5,
                         "importanceToOrganisation": 2, "visibility": "BACKSTAGE", "costToServe": {"currency": "EUR", "minorUnits": 450}}
                        """).post(stepPath + "/touchpoints");
        touchpoint
                .then()
                .statusCode(201)
                .header("ETag", "\"4\"")
                .body("channel.key", equalTo("phone"))
                .body("visibility", equalTo("BACKSTAGE"))
                .body("channel.medium", equalTo("HUMAN"));

        Response whole = calls.get(journey);
        assertThat(calls.get(phase.header("Location")).jsonPath().getMap(""))
                .isEqualTo(whole.jsonPath().getMap("phases[0]"));
        assertThat(calls.get(step.header("Location")).jsonPath().getMap(""))
                .isEqualTo(whole.jsonPath().getMap("phases[0].steps[0]"));
        assertThat(calls.get(touchpoint.header("Location")).jsonPath().getMap(""))
                .isEqualTo(whole.jsonPath().getMap("phases[0].steps[0].touchpoints[0]"))
                .isEqualTo(touchpoint.jsonPath().getMap(""));
    }

    @Test
    void partsAreChangedMovedAndRemoved() {
        String journey = calls.create("Claim");
        String first = calls.addPhase(journey, "First");
        String second = calls.addPhase(journey, "Second");
        String step = journey + "/steps/" + id(calls.addStep(first, "Step"));
        String touchpoint = calls.add(step + "/touchpoints", Map.of("name", "Desk", "channelKey", "branch"));

        calls.patch(step, tag(journey), "{\"name\": \"Go\", \"doing\": \"Walks\"}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Go"))
                .body("key", equalTo("step"));
        calls.patch(touchpoint, tag(journey), "{\"channelKey\": \"chat\", \"importanceToCustomer\": 3}")
                .then()
                .statusCode(200)
                .body("channel.key", equalTo("chat"));
        calls.patch(touchpoint, tag(journey), "{\"channelId\": null}").then().body("channel", nullValue());
        calls.patch(first, tag(journey), "{\"customerGoal\": \"Be safe\"}")
                .then()
                .statusCode(200);
        move(second, Map.of("order", 1)).then().statusCode(200).body("order", equalTo(1));
        move(step, Map.of("phaseId", id(second), "order", 1)).then().statusCode(200);
        String other = journey + "/steps/" + id(calls.addStep(first, "Other"));
        move(touchpoint, Map.of("stepId", id(other), "order", 1)).then().statusCode(200);

        Response map = calls.get(journey);
        assertThat(map.jsonPath().getList("phases.name")).isEqualTo(List.of("Second", "First"));
        assertThat(map.jsonPath().getList("phases.order")).isEqualTo(List.of(1, 2));
        assertThat(map.jsonPath().getList("phases[0].steps.name")).isEqualTo(List.of("Go"));
        assertThat(map.jsonPath().getList("phases[1].steps[0].touchpoints.name"))
                .isEqualTo(List.of("Desk"));
        remove(touchpoint, journey).then().statusCode(204);
        remove(step, journey).then().statusCode(204);
        remove(second, journey).then().statusCode(204).header("ETag", tag(journey));
        assertRefused(tenant.viewer().get(step), 404, "not_found");
        calls.get(journey).then().body("phases.name", equalTo(List.of("First")));
    }

    @Test
    void placeOutOfRangeTakenKeyAndUnusableChannelAreRefused() {
        String journey = calls.create("Claim");
        String phase = calls.addPhase(journey, "First");
        String step = journey + "/steps/" + id(calls.addStep(phase, "Step"));

        assertRefused(move(phase, Map.of("order", 2)), "order");
        assertRefused(tenant.editor().body(Map.of("name", "x", "order", 3)).post(journey + "/phases"), "order");
        assertRefused(
                tenant.editor().body(Map.of("name", "x", "key", "step")).post(journey + "/phases"), 409, "key_taken");
        assertRefused(
                tenant.editor()
                        .body(Map.of("name", "x", "channelId", UUID.randomUUID()))
                        .post(step + "/touchpoints"),
                "channelId");
        assertRefused(
                tenant.editor()
                        .body(Map.of("name", "x", "channelKey", "pigeon"))
                        .post(step + "/touchpoints"),
                "channelKey");
        assertRefused(
                tenant.editor()
                        .body(Map.of("name", "x", "nestedJourneyId", UUID.randomUUID()))
                        .post(phase + "/steps"),
                "nestedJourneyId");
        assertRefused(calls.patch(step, tag(journey), Map.of("order", 1)), "order");
        assertRefused(calls.patch(step, tag(journey), Map.of("key", "new")), "key");
        calls.get(journey).then().header("ETag", "\"3\"");
    }

    @Test
    void writersOfDifferentStepsBothLandAndOfTheSameOneOnlyTheFirst() {
        String journey = calls.create("Claim");
        String phase = calls.addPhase(journey, "First");
        String one = journey + "/steps/" + id(calls.addStep(phase, "One"));
        String two = journey + "/steps/" + id(calls.addStep(phase, "Two"));
        String read = tag(journey);

        calls.patch(one, read, Map.of("doing", "a")).then().statusCode(200);
        calls.patch(two, read, Map.of("doing", "b")).then().statusCode(200);

        assertRefused(calls.patch(one, read, Map.of("doing", "c")), 412, "stale");
        assertRefused(tenant.editor().header("If-Match", read).delete(one), 412, "stale");
        assertRefused(tenant.editor().body("{}").patch(one), 428, "if_match_required");
        assertRefused(calls.patch(one, "\"99\"", Map.of("doing", "c")), 412, "stale");
        assertRefused(calls.patch(one, "rubbish", Map.of("doing", "c")), 412, "stale");
        calls.get(journey).then().body("phases[0].steps.doing", equalTo(List.of("a", "b")));
    }

    @Test
    void commandsAtTheSameTimeAllLand() throws Exception {
        String journey = calls.create("Claim");
        String phase = calls.addPhase(journey, "First");
        List<Callable<Response>> adds = new ArrayList<>();
        IntStream.range(0, 20)
                .forEach(i -> adds.add(
                        () -> tenant.editor().body(Map.of("name", "Step")).post(phase + "/steps")));

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(adds)) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        }

        Response map = calls.get(journey);
        assertThat(map.jsonPath().getList("phases[0].steps.order"))
                .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(map.jsonPath().getList("phases[0].steps.key")).doesNotHaveDuplicates();
        assertThat(map.header("ETag")).isEqualTo("\"22\"");
        assertThat(calls.get(journey + "/revisions?limit=200").jsonPath().getList("items.number"))
                .isEqualTo(
                        IntStream.iterate(22, n -> n >= 1, n -> n - 1).boxed().toList());
    }

    private Response move(String part, Map<String, ?> where) {
        return tenant.editor().body(where).post(part + "/move");
    }

    private Response remove(String part, String journey) {
        return tenant.editor().header("If-Match", tag(journey)).delete(part);
    }

    private String tag(String journey) {
        return calls.get(journey).header("ETag");
    }
}
