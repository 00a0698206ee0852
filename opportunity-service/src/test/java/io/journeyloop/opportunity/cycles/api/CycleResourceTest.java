package io.journeyloop.opportunity.cycles.api;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.priorities.Loop;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CycleResourceTest {

    private static final String CYCLES = "/api/v1/cycles";

    private final Loop loop = Loop.create();
    private final TestTenant tenant = loop.world().tenant();
    private final UUID step = UUID.randomUUID();

    @Test
    void roundTakesThePrioritiesAndTellsWhatItDidAndOpensTheNext() {
        UUID journey = known();
        String cycle = id(open(journey));

        advance(cycle, null)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("PRIORITISE"))
                .body("priorities.place.stepId", contains(step.toString()))
                .body("priorities.formulaVersion", contains("priorities-1"));
        pickUp();
        advance(cycle, null).then().statusCode(200).body("stage", equalTo("ADDRESS"));
        advance(cycle, "Agreed in the workshop").then().statusCode(200).body("stage", equalTo("REFLECT"));
        advance(cycle, "Shipped without a record")
                .then()
                .statusCode(200)
                .body("stage", equalTo("REMEASURE"))
                .body("effect.state", equalTo("NO_DATA"))
                .body("effect.delta", nullValue());
        loop.answers(journey, null, 2, 500, -0.3, 1.5);
        Response closed = close(cycle, null);

        closed.then()
                .statusCode(200)
                .body("stage", equalTo("CLOSED"))
                .body("effect.before.n", equalTo(300))
                .body("effect.before.state", equalTo("OK"))
                .body("effect.before.upper", lessThan(closed.<Float>path("effect.after.lower")))
                .body("effect.after.n", equalTo(200))
                .body("effect.verdict", equalTo("IMPROVED"))
                .body("effect.lower", greaterThan(0f))
                .body("history.to", contains("MEASURE", "PRIORITISE", "ADDRESS", "REFLECT", "REMEASURE", "CLOSED"))
                .body("history[3].missing", equalTo("no opportunity of the journey has a solution"))
                .body("history[3].reason", equalTo("Agreed in the workshop"))
                .body("createdBy", equalTo(closed.path("history[0].by")))
                .body("createdAt", equalTo(closed.path("openedAt")))
                .body("updatedAt", equalTo(closed.path("closedAt")));
        String next = closed.jsonPath().getString("nextId");
        read(next)
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("stage", equalTo("MEASURE"))
                .body("previousId", equalTo(cycle))
                .body("carriedOver", contains(step.toString()))
                .body("priorities.place.stepId", contains(step.toString()))
                .body("effect.before.n", equalTo(200));
        list("?journeyId=" + journey).then().body("items.id", contains(next, cycle));
        list("?open=true").then().body("items.id", contains(next));
        list("?limit=1").then().body("items.id", contains(next));
    }

    @Test
    void stageThatLacksSomethingNeedsAReason() {
        String cycle = id(open(loop.journey(null, 3, step)));

        assertRefused(advance(cycle, null), 422, "stage_not_ready");
        assertRefused(close(cycle, " "), "reason");
        read(cycle).then().body("stage", equalTo("MEASURE")).body("history.to", contains("MEASURE"));
        advance(cycle, "Interviews tell enough").then().statusCode(200).body("priorities", empty());
    }

    @Test
    void atMostOneCycleOfAJourneyIsOpen() {
        UUID journey = known();

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> open(journey).statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        Response refused = open(journey);
        assertRefused(refused, 409, "cycle_open");
        String openId = list("?open=true").jsonPath().getString("items[0].id");
        assertThat(refused.jsonPath().getString("detail")).contains(openId);
        assertThat(loop.rows("improvement_cycle")).isEqualTo(1);
    }

    @Test
    void closingTwiceIsRefusedAlsoAtOnce() {
        String cycle = id(open(known()));

        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> close(cycle, "Given up").statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409, 409, 409);
        assertRefused(close(cycle, "again"), 409, "cycle_closed");
        assertRefused(advance(cycle, "again"), 409, "cycle_closed");
        assertThat(loop.rows("improvement_cycle")).isEqualTo(2);
    }

    @Test
    void staleTagIsRefused() {
        String cycle = id(open(known()));

        advance(cycle, null).then().statusCode(200);

        Response stale = tenant.editor().header("If-Match", "\"0\"").post(CYCLES + "/" + cycle + "/advance");
        assertRefused(stale, 412, "stale");
    }

    @Test
    void everyStepIsAnnounced() {
        String cycle = id(open(known()));
        advance(cycle, null);
        String next = close(cycle, "Enough").jsonPath().getString("nextId");

        assertThat(events("opened", 2)).extracting(Events.Received::aggregateId).contains(UUID.fromString(next));
        assertThat(events("advanced", 1).getFirst().data().path("stage").asText())
                .isEqualTo("PRIORITISE");
        assertThat(events("closed", 1).getFirst().data().path("nextId").asText())
                .isEqualTo(next);
    }

    @Test
    void fiftyCyclesTakeAsManyStatementsAsOne() {
        for (int i = 0; i < 50; i++) {
            open(loop.journey(null, 1, UUID.randomUUID()));
        }

        new StatementCount("opportunity").assertSame(() -> list("?limit=1"), () -> list("?limit=50"));
    }

    private List<Events.Received> events(String fact, int count) {
        String type = "journeyloop.cycle." + fact + ".v1";
        List<Events.Received> events = await().atMost(Duration.ofSeconds(30))
                .until(() -> Events.of(tenant.id(), type), found -> found.size() >= count);
        events.forEach(event -> EventContracts.assertKept(type, event.data()));
        return events;
    }

    /** A journey with a step that hurts. */
    private UUID known() {
        UUID journey = loop.journey(null, 3, step);
        loop.answers(journey, step, 1, 300, -1, 1);
        loop.answers(journey, null, 1, 300, -1, 1);
        return journey;
    }

    private void pickUp() {
        tenant.editor()
                .post(Loop.PRIORITIES + "/" + step + "/opportunity")
                .then()
                .statusCode(201);
    }

    private Response open(UUID journey) {
        return tenant.editor().body(Map.of("journeyId", journey)).post(CYCLES);
    }

    private Response read(String id) {
        return tenant.viewer().get(CYCLES + "/" + id);
    }

    private Response list(String query) {
        return tenant.viewer().get(CYCLES + query);
    }

    private Response advance(String id, @Nullable String reason) {
        return move(id, "advance", reason);
    }

    private Response close(String id, @Nullable String reason) {
        return move(id, "close", reason);
    }

    private Response move(String id, String command, @Nullable String reason) {
        String path = CYCLES + "/" + id + "/" + command;
        return reason == null
                ? tenant.editor().post(path)
                : tenant.editor().body(Map.of("reason", reason)).post(path);
    }

    private static String id(Response created) {
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }
}
