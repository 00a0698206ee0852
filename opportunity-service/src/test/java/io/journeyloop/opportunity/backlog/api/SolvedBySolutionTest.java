package io.journeyloop.opportunity.backlog.api;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.opportunity.backlog.OpportunityCalls;
import io.journeyloop.opportunity.solutions.SolutionWorld;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SOLVED needs a shipped solution, or a reason. */
@QuarkusTest
class SolvedBySolutionTest {

    private SolutionWorld loop;
    private OpportunityCalls calls;

    @BeforeEach
    void begin() {
        loop = SolutionWorld.create();
        calls = new OpportunityCalls(loop.tenant());
    }

    @Test
    void shippedSolutionSolvesWithoutAnotherReason() {
        String opportunity = loop.opportunity();
        calls.patch(opportunity, Map.of("status", "IN_PROGRESS")).then().statusCode(200);
        String solution = loop.solution(Map.of("status", "IN_DELIVERY"));
        assertRefused(calls.patch(opportunity, Map.of("status", "SOLVED")), "solvedReason");

        loop.ship(solution, Map.of());
        calls.patch(opportunity, Map.of("status", "SOLVED")).then().statusCode(200);

        assertThat(calls.read(opportunity).getString("solvedById")).isEqualTo(solution);
        assertThat(calls.read(opportunity).getString("solvedReason")).isNull();
        assertThat(calls.read(opportunity).getString("rank")).isNull();
        loop.answer(loop.questions(1).getFirst(), 500, 300, 400);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(loop.read(solution).getString("result.verdict"))
                        .isEqualTo("IMPROVED"));
        loop.patch(solution, Map.of("opportunityIds", List.of())).then().statusCode(200);
        calls.patch(opportunity, Map.of("title", "It took too long")).then().statusCode(200);
        assertThat(calls.read(opportunity).getString("solvedById")).isEqualTo(solution);
    }

    @Test
    void reopenedOpportunityIsSolvedByNothing() {
        String opportunity = loop.opportunity();
        loop.ship(loop.solution(Map.of("status", "IN_DELIVERY")), Map.of());
        assertRefused(calls.patch(opportunity, Map.of("status", "SOLVED")), "status");
        calls.patch(opportunity, Map.of("status", "IN_PROGRESS")).then().statusCode(200);
        calls.patch(opportunity, Map.of("status", "SOLVED", "solvedReason", "It works"))
                .then()
                .statusCode(200);
        assertThat(calls.read(opportunity).getString("solvedReason")).isEqualTo("It works");

        calls.patch(opportunity, Map.of("status", "OPEN")).then().statusCode(200);

        assertThat(calls.read(opportunity).getString("solvedById")).isNull();
        assertThat(calls.read(opportunity).getInt("rank")).isPositive();
    }
}
