package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TransitionResourceTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();
    private String journey;
    private String phase;
    private String one;
    private String two;

    @BeforeEach
    void prepare() {
        journey = calls.create("Claim");
        phase = calls.addPhase(journey, "First");
        one = id(calls.addStep(phase, "One"));
        two = id(calls.addStep(phase, "Two"));
    }

    @Test
    void wayBackIsPlannedChangedAndRemoved() {
        String loop = calls.add(
                journey + "/transitions",
                Map.of("fromStepId", two, "toStepId", one, "kind", "LOOP", "condition", "papers are missing"));

        calls.get(journey)
                .then()
                .body("transitions", hasSize(1))
                .body("transitions[0].fromStepId", equalTo(two))
                .body("transitions[0].condition", equalTo("papers are missing"));
        calls.patch(loop, tag(), "{\"condition\": null, \"kind\": \"NORMAL\"}")
                .then()
                .statusCode(200)
                .body("condition", nullValue())
                .body("kind", equalTo("NORMAL"));
        assertRefused(calls.patch(loop, "\"1\"", Map.of("kind", "LOOP")), 412, "stale");
        tenant.editor().header("If-Match", tag()).delete(loop).then().statusCode(204);
        assertRefused(tenant.viewer().get(loop), 404, "not_found");
    }

    @Test
    void transitionsOfARemovedStepGoWithIt() {
        add(Map.of("fromStepId", one, "kind", "EXIT")).then().statusCode(201).body("toStepId", nullValue());
        add(Map.of("fromStepId", one, "toStepId", two)).then().statusCode(201);
        add(Map.of("fromStepId", two, "toStepId", two, "kind", "LOOP")).then().statusCode(201);

        tenant.editor()
                .header("If-Match", tag())
                .delete(journey + "/steps/" + one)
                .then()
                .statusCode(204);

        calls.get(journey).then().body("transitions.fromStepId", equalTo(List.of(two)));
    }

    @Test
    void wayThatCannotBeIsRefused() {
        add(Map.of("fromStepId", one, "toStepId", two)).then().statusCode(201);

        assertRefused(add(Map.of("fromStepId", one, "toStepId", two)), 409, "transition_exists");
        assertRefused(add(Map.of("fromStepId", one)), 422, "illegal_transition");
        assertRefused(add(Map.of("fromStepId", one, "toStepId", one)), 422, "illegal_transition");
        assertRefused(add(Map.of("fromStepId", one, "toStepId", two, "kind", "EXIT")), 422, "illegal_transition");
        assertRefused(add(Map.of("fromStepId", UUID.randomUUID(), "toStepId", two)), "fromStepId");
        assertRefused(add(Map.of("fromStepId", one, "toStepId", id(phase))), "toStepId");
    }

    static List<Arguments> transitions() {
        String any = "0190163e-0000-7000-8000-000000000000";
        return HostileBodies.of("{\"fromStepId\": \"" + any + "\", \"toStepId\": \"" + any + "\"}")
                .missing("fromStepId")
                .wrong("toStepId", "somewhere")
                .wrong("kind", "JUMP")
                .text("condition", 1_000)
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transitions")
    void badTransitionIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(journey + "/transitions"), field);
        calls.get(journey).then().body("transitions", empty());
    }

    private Response add(Map<String, ?> body) {
        return tenant.editor().body(body).post(journey + "/transitions");
    }

    private String tag() {
        return calls.get(journey).header("ETag");
    }
}
