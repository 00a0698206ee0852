package io.journeyloop.opportunity.cycles.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.priorities.Loop;
import io.journeyloop.opportunity.solutions.SolutionWorld;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A whole round, with a solution that really ships: no stage needs a reason. */
@QuarkusTest
class ShippedCycleTest {

    private static final String CYCLES = "/api/v1/cycles";

    private final Loop loop = Loop.create();
    private final TestTenant tenant = loop.world().tenant();
    private final UUID step = UUID.randomUUID();
    private final UUID left = UUID.randomUUID();

    @Test
    void roundEndsWithTheVerdictOfWhatWasShippedAndTheNextBeginsWithWhatIsLeft() {
        UUID journey = loop.journey(null, 3, step, left);
        loop.answers(journey, step, 1, 300, -1.5, 1);
        loop.answers(journey, left, 1, 300, -1, 1);
        loop.answers(journey, null, 1, 600, -1.25, 1);
        Response opened = tenant.editor().body(Map.of("journeyId", journey)).post(CYCLES);
        String cycle = opened.jsonPath().getString("id");

        advance(cycle, "PRIORITISE").body("priorities.place.stepId", contains(step.toString(), left.toString()));
        String opportunity = tenant.editor()
                .post(Loop.PRIORITIES + "/" + step + "/opportunity")
                .jsonPath()
                .getString("opportunityId");
        SolutionWorld solutions = new SolutionWorld(loop.world(), journey, step, opportunity);
        advance(cycle, "ADDRESS");
        String solution = solutions.solution(Map.of("status", "IN_DELIVERY"));
        advance(cycle, "REFLECT");
        solutions.ship(solution, Map.of());
        advance(cycle, "REMEASURE")
                .body("shipped.solutionId", contains(solution))
                .body("shipped[0].verdict", nullValue());
        solutions.answer(solutions.questions(1).getFirst(), 200, 60, 140);
        loop.answers(journey, null, 2, 900, -0.5, 1.5);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> solutions.read(solution).getString("status"), "MEASURED"::equals);

        Response closed = tenant.editor().post(CYCLES + "/" + cycle + "/close");

        closed.then()
                .statusCode(200)
                .body("stage", equalTo("CLOSED"))
                .body("shipped", hasSize(1))
                .body("shipped[0].verdict", equalTo("IMPROVED"))
                .body("shipped[0].delta", equalTo(0.4f))
                .body("effect.verdict", equalTo("IMPROVED"))
                .body("effect.after.n", equalTo(300))
                .body("history.reason", everyItem(nullValue()))
                .body("history.missing", everyItem(nullValue()));
        tenant.viewer()
                .get(CYCLES + "/" + closed.jsonPath().getString("nextId"))
                .then()
                .body("number", equalTo(2))
                .body("carriedOver", contains(left.toString()))
                .body("shipped", empty());
        assertThat(tenant.viewer()
                        .get("/api/v1/opportunities/" + opportunity)
                        .jsonPath()
                        .getString("status"))
                .isEqualTo("OPEN");
    }

    private ValidatableResponse advance(String cycle, String stage) {
        return tenant.editor()
                .post(CYCLES + "/" + cycle + "/advance")
                .then()
                .statusCode(200)
                .body("stage", equalTo(stage));
    }
}
