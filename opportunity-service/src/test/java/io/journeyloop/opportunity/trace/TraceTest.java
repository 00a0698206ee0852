package io.journeyloop.opportunity.trace;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.backlog.OpportunityCalls;
import io.journeyloop.opportunity.solutions.SolutionWorld;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From an insight to the verdict, and back. */
@QuarkusTest
class TraceTest {

    private static final String TRACE = "/internal/v1/trace";

    private final UUID metric = UUID.randomUUID();
    private SolutionWorld loop;
    private TestTenant tenant;
    private OpportunityCalls calls;

    @BeforeEach
    void begin() {
        loop = SolutionWorld.create();
        tenant = loop.tenant();
        calls = new OpportunityCalls(tenant);
    }

    @Test
    void insightLeadsToTheVerdict() {
        UUID insight = loop.world().insight(loop.journey(), loop.step());
        String opportunity = calls.create("Founded", Map.of("insightIds", List.of(insight)));
        String solution = loop.solution(Map.of("opportunityIds", List.of(opportunity), "status", "IN_DELIVERY"));
        String goal = goal(Map.of("opportunityIds", List.of(opportunity), "metric", Map.of("type", "CSAT")));
        loop.ship(solution, Map.of());
        loop.answer(
                loop.questions(2).stream()
                        .filter(question -> question.data().path("sides").size() == 2)
                        .findFirst()
                        .orElseThrow(),
                500,
                300,
                400);
        await().atMost(Duration.ofSeconds(30)).until(() -> loop.read(solution).getString("status"), "MEASURED"::equals);

        JsonPath trace = forward(List.of(insight.toString(), UUID.randomUUID().toString()));

        assertThat(trace.getList("opportunities.id")).isEqualTo(List.of(opportunity));
        assertThat(trace.getList("opportunities[0].insightIds")).isEqualTo(List.of(insight.toString()));
        assertThat(trace.getList("solutions.id")).isEqualTo(List.of(solution));
        assertThat(trace.getString("solutions[0].result.verdict")).isEqualTo("IMPROVED");
        assertThat(trace.getString("solutions[0].metricType")).isEqualTo("CSAT");
        assertThat(trace.getList("goals.id")).isEqualTo(List.of(goal));
        assertThat(trace.getBoolean("truncated")).isFalse();
        assertThat(backward(List.of(solution)).getList("opportunities.id")).isEqualTo(List.of(opportunity));
    }

    @Test
    void metricLeadsBackToTheInsight() {
        UUID insight = loop.world().insight(loop.journey(), loop.step());
        String opportunity = calls.create("Founded", Map.of("insightIds", List.of(insight)));
        Map<String, Object> solution = new HashMap<>(Map.of("title", "Do it", "opportunityIds", List.of(opportunity)));
        solution.put("metricId", metric);
        String solved = World.id(tenant.editor().body(solution).post(SolutionWorld.SOLUTIONS));
        String goal = goal(Map.of("opportunityIds", List.of(loop.opportunity()), "metricId", metric));

        JsonPath trace = backward(List.of(metric.toString()));

        assertThat(trace.getList("solutions.id")).isEqualTo(List.of(solved));
        assertThat(trace.getString("solutions[0].metricId")).isEqualTo(metric.toString());
        assertThat(trace.getList("goals.id")).isEqualTo(List.of(goal));
        assertThat(trace.getList("opportunities.id", String.class))
                .containsExactlyInAnyOrder(opportunity, loop.opportunity());
        assertThat(backward(List.of(opportunity)).getList("solutions")).isEmpty();
    }

    @Test
    void placesLeadToWhatIsDoneThere() {
        for (UUID place : List.of(loop.step(), loop.journey())) {
            assertThat(forward(List.of(place.toString())).getList("opportunities.id"))
                    .isEqualTo(List.of(loop.opportunity()));
        }
    }

    @Test
    void mergedOnesLeadToTheirSurvivorAndArchivedOnesOnlyToThemselves() {
        UUID insight = loop.world().insight(loop.journey(), loop.step());
        String merged = calls.create("Merged", Map.of("insightIds", List.of(insight)));
        String middle = calls.create("Middle", Map.of());
        String survivor = calls.create("Survivor", Map.of());
        calls.merged(merged, middle);
        calls.merged(middle, survivor);

        JsonPath trace = forward(List.of(merged));
        assertThat(trace.getList("opportunities.id")).isEqualTo(List.of(survivor));
        assertThat(trace.getList("opportunities[0].mergedIds")).isEqualTo(List.of(merged, middle));
        assertThat(forward(List.of(insight.toString())).getList("opportunities.id"))
                .isEqualTo(List.of(survivor));

        long version = calls.read(survivor).getLong("version");
        tenant.editor()
                .header("If-Match", "\"" + version + "\"")
                .delete(World.OPPORTUNITIES + "/" + survivor)
                .then()
                .statusCode(204);
        assertThat(forward(List.of(insight.toString())).getList("opportunities"))
                .isEmpty();
        assertThat(forward(List.of(survivor)).getString("opportunities[0].archivedAt"))
                .isNotNull();
    }

    @Test
    void manyTakeAsManyStatementsAsOne() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String opportunity = calls.create("O" + i, Map.of());
            loop.solution(Map.of("opportunityIds", List.of(opportunity)));
            ids.add(opportunity);
        }

        for (String direction : List.of("FORWARD", "BACKWARD")) {
            new StatementCount("opportunity")
                    .assertSame(() -> trace(ids.subList(0, 1), direction), () -> trace(ids, direction));
        }
        assertThat(forward(ids).getList("solutions")).hasSize(20);
    }

    @Test
    void strangersGetNothing() {
        var body = Map.of("ids", List.of(loop.opportunity()), "direction", "FORWARD");

        assertRefused(TestTenant.nobody().body(body).post(TRACE), 401, "unauthorized");
        assertRefused(tenant.integrator().body(body).post(TRACE), 403, "forbidden");
        JsonPath theirs = TestTenant.create().viewer().body(body).post(TRACE).jsonPath();
        assertThat(theirs.getList("opportunities")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostileBodies")
    void badBodyIsRefused(String field, Map<String, Object> body) {
        assertRefused(tenant.viewer().body(body).post(TRACE), field);
    }

    static List<Arguments> hostileBodies() {
        UUID id = UUID.randomUUID();
        return List.of(
                Arguments.of("ids", Map.of("direction", "FORWARD")),
                Arguments.of("ids", Map.of("ids", List.of(), "direction", "FORWARD")),
                Arguments.of("ids", Map.of("ids", List.of("a"), "direction", "FORWARD")),
                Arguments.of("ids", Map.of("ids", Collections.nCopies(5001, id), "direction", "FORWARD")),
                Arguments.of("direction", Map.of("ids", List.of(id))),
                Arguments.of("direction", Map.of("ids", List.of(id), "direction", "UP")));
    }

    private JsonPath forward(List<String> ids) {
        return trace(ids, "FORWARD").jsonPath();
    }

    private JsonPath backward(List<String> ids) {
        return trace(ids, "BACKWARD").jsonPath();
    }

    private Response trace(List<String> ids, String direction) {
        Response found =
                tenant.viewer().body(Map.of("ids", ids, "direction", direction)).post(TRACE);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found;
    }

    private String goal(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("title", "Content", "target", 0.8, "due", "2030-01-01"));
        body.putAll(more);
        Response created = tenant.editor().body(body).post("/api/v1/goals");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return World.id(created);
    }
}
