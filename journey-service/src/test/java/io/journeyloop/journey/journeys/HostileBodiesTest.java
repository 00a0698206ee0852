package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: refused by name, and nothing is written. */
@QuarkusTest
class HostileBodiesTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    static List<Arguments> journeys() {
        return HostileBodies.of("{\"title\": \"Claim\", \"description\": \"d\"}")
                .missing("title")
                .text("title", 200)
                .text("description", 5_000)
                .text("customerGoal", 1_000)
                .text("ownerId", 100)
                .wrong("title", " ")
                .wrong("kind", "MADE_UP")
                .wrong("level", 1)
                .wrong("state", "")
                .wrong("status", "LIVE")
                .wrong("parentId", "nobody")
                .wrong("personaIds", "one")
                .wrong("personaIds", List.of("one"))
                .wrong("personaIds", Collections.singletonList(null))
                .wrong("order", 0)
                .wrong("order", 2)
                .wrong("order", 1.5)
                .wrong("order", "1")
                .wrong("isKeyJourney", "yes")
                .wrong("maxDuration", "a month")
                .wrong("maxDuration", "P")
                .wrong("tags", Collections.nCopies(51, "t"))
                .wrong("tags", List.of(""))
                .wrong("roles", Map.of("responsible", List.of(" ")))
                .wrong("roles", List.of())
                .wrong("customFields", Map.of("x".repeat(101), 1))
                .wrong("customFields", Collections.singletonMap("a", null))
                .wrong("basedOnId", "0190163e-0000-7000-8000-000000000000")
                .wrong("key", "Not A Key")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journeys")
    void badJourneyIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(JOURNEYS), field);
        tenant.viewer().get(JOURNEYS).then().body("items", empty());
    }

    static List<Arguments> phases() {
        return HostileBodies.of("{\"name\": \"P\"}")
                .missing("name")
                .text("name", 200)
                .text("customerGoal", 1_000)
                .wrong("order", 0)
                .wrong("order", 5)
                .wrong("key", "-")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phases")
    void badPhaseIsRefused(String name, byte[] body, String field) {
        String journey = calls.create("Claim");

        assertRefused(tenant.editor().body(body).post(journey + "/phases"), field);
        calls.get(journey).then().header("ETag", "\"1\"").body("phases", empty());
    }

    static List<Arguments> steps() {
        return HostileBodies.of("{\"name\": \"S\"}")
                .missing("name")
                .text("name", 200)
                .text("doing", 5_000)
                .wrong("expectedDuration", "5 minutes")
                .wrong("momentOfTruth", "yes")
                .wrong("nestedJourneyId", 7)
                .wrong("eventSelectors", Map.of())
                .wrong("eventSelectors", List.of(Map.of("match", Map.of())))
                .wrong("eventSelectors", List.of(Map.of("eventType", "a", "match", Map.of("b", 1))))
                .wrong("order", -1)
                .wrong("variants", List.of(Map.of("key", "a")))
                .wrong("variants", List.of(Map.of("key", "A", "name", "A")))
                .wrong("variants", List.of(Map.of("key", "a", "name", "A", "share", 1.1)))
                .wrong("variants", List.of(Map.of("key", "a", "name", "A"), Map.of("key", "a", "name", "B")))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void badStepIsRefused(String name, byte[] body, String field) {
        String journey = calls.create("Claim");
        String phase = calls.addPhase(journey, "P");

        assertRefused(tenant.editor().body(body).post(phase + "/steps"), field);
        calls.get(journey).then().header("ETag", "\"2\"").body("phases[0].steps", empty());
    }

    static List<Arguments> touchpoints() {
        return HostileBodies.of("{\"name\": \"T\"}")
                .missing("name")
                .text("name", 200)
                .wrong("type", "TALK")
                .wrong("initiator", "NOBODY")
                .wrong("channelId", "web")
                .wrong("channelKey", "pigeon")
                .wrong("importanceToCustomer", 6)
                .wrong("importanceToOrganisation", 0)
                .wrong("backstage", Map.of("systems", "CRM"))
                .wrong("visibility", "SECRET")
                .wrong("needIds", List.of(" "))
                .wrong("costToServe", Map.of("currency", "euro", "minorUnits", 1))
                .wrong("costToServe", Map.of("currency", "EUR", "minorUnits", -1))
                .wrong("costToServe", Map.of("currency", "EUR"))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("touchpoints")
    void badTouchpointIsRefused(String name, byte[] body, String field) {
        String journey = calls.create("Claim");
        String step = journey + "/steps/" + id(calls.addStep(calls.addPhase(journey, "P"), "S"));

        assertRefused(tenant.editor().body(body).post(step + "/touchpoints"), field);
        calls.get(journey).then().header("ETag", "\"3\"").body("phases[0].steps[0].touchpoints", empty());
    }

    static List<Arguments> moves() {
        return HostileBodies.of("{\"order\": 1}")
                .missing("order")
                .wrong("order", 0)
                .wrong("order", 2)
                .wrong("order", 99_999_999_999L)
                .wrong("order", "first")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moves")
    void badMoveIsRefused(String name, byte[] body, String field) {
        String journey = calls.create("Claim");
        String phase = calls.addPhase(journey, "P");

        assertRefused(tenant.editor().body(body).post(phase + "/move"), field);
        calls.get(journey).then().header("ETag", equalTo("\"2\""));
    }

    static List<Arguments> channels() {
        return HostileBodies.of("{\"name\": \"Speaker\", \"medium\": \"DEVICE\"}")
                .missing("name")
                .missing("medium")
                .text("name", 200)
                .wrong("medium", "TELEPATHY")
                .wrong("key", "A")
                .wrong("tags", List.of(1))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("channels")
    void badChannelIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post("/api/v1/channels"), field);
        tenant.viewer().get("/api/v1/channels").then().body("items", hasSize(11));
    }

    static List<Arguments> batches() {
        return HostileBodies.of("{}")
                .wrong("ids", List.of("x"))
                .wrong("ids", Collections.singletonList(null))
                .wrong("keys", Collections.nCopies(5_001, "k"))
                .wrong("parentIds", 1)
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("batches")
    void badBatchIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.viewer().body(body).post("/internal/v1/journeys/batch"), field);
    }

    static List<Arguments> searches() {
        return HostileBodies.of("{}")
                .wrong("filter", Map.of("text", "x".repeat(201)))
                .wrong("filter", Map.of("status", "NEW"))
                .wrong("limit", 201)
                .wrong("cursor", "abc")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("searches")
    void badSearchIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.viewer().body(body).post("/internal/v1/journeys/search"), field);
    }
}
