package io.journeyloop.opportunity.solutions;

import static io.journeyloop.opportunity.solutions.SolutionWorld.SOLUTIONS;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SolutionProofTest {

    private static final String MEASURED = "journeyloop.solution.measured.v1";

    private SolutionWorld world;

    @BeforeEach
    void begin() {
        world = SolutionWorld.create();
    }

    @Test
    void shippingIsAnnouncedAndAsksForBothWindows() {
        String id = world.solution(Map.of("status", "IN_DELIVERY", "windowDays", 14));

        world.ship(id, Map.of());

        JsonPath solution = world.read(id);
        Instant shippedAt = Instant.parse(solution.getString("shippedAt"));
        assertThat(solution.getString("status")).isEqualTo("SHIPPED");
        Events.Received shipped =
                world.awaitEvents("journeyloop.solution.shipped.v1", 1).getFirst();
        EventContracts.assertKept(shipped.type(), shipped.data());
        assertThat(shipped.data().at("/links/0/journeyId").asText())
                .isEqualTo(world.journey().toString());
        Events.Received question = world.questions(1).getFirst();
        EventContracts.assertKept(question.type(), question.data());
        JsonNode before = question.data().at("/sides/0");
        JsonNode after = question.data().at("/sides/1");
        assertThat(before.path("stepId").asText()).isEqualTo(world.step().toString());
        assertThat(Instant.parse(before.path("from").asText())).isEqualTo(shippedAt.minus(Duration.ofDays(14)));
        assertThat(Instant.parse(before.path("to").asText())).isEqualTo(shippedAt);
        assertThat(Instant.parse(after.path("from").asText())).isEqualTo(shippedAt);
        assertThat(Instant.parse(after.path("to").asText())).isEqualTo(shippedAt.plus(Duration.ofDays(14)));
        assertThat(world.result(id).getString("progress")).isEqualTo("COLLECTING");
        assertThat(world.result(id).getString("verdict")).isNull();
    }

    @Test
    void plannedNumberOfAnswersDecidesOnceAndForAll() {
        String id = world.solution(Map.of("status", "IN_DELIVERY", "sampleSize", 100));
        world.ship(id, Map.of());
        Events.Received question = world.questions(1).getFirst();

        world.answer(question, 99, 50, 90);
        await().atMost(Duration.ofSeconds(20)).until(() -> world.result(id).getLong("nAfter") == 99);
        assertThat(world.result(id).getString("progress")).isEqualTo("COLLECTING");
        assertThat(world.result(id).getString("delta")).isNull();
        world.answer(question, 100, 50, 70);
        awaitMeasured(id);
        world.answer(question, 1000, 500, 100);

        JsonPath solution = world.read(id);
        assertThat(solution.getString("result.verdict")).isEqualTo("IMPROVED");
        assertThat(solution.getDouble("result.delta")).isEqualTo(0.2);
        JsonPath result = world.result(id);
        assertThat(result.getString("decidedBy")).isEqualTo("PLANNED_SAMPLE");
        assertThat(result.getInt("formulaVersion")).isEqualTo(2);
        assertThat(result.getLong("inputs.before.counts.hits")).isEqualTo(50);
        assertThat(result.getLong("inputs.after.counts.n")).isEqualTo(100);
        assertThat(result.getDouble("lower")).isPositive().isLessThan(0.2);
        assertThat(result.getString("inputs.direction")).isEqualTo("HIGHER");
        Events.Received measured = world.awaitEvents(MEASURED, 1).getFirst();
        assertThat(measured.data().at("/result/verdict").asText()).isEqualTo("IMPROVED");
        EventContracts.assertKept(MEASURED, measured.data());
        assertRefused(world.patch(id, Map.of("target", 0.65)), 422, "objective_settled");
    }

    @Test
    void windowThatHasClosedDecidesOnWhateverThereIs() {
        String id = world.solution(Map.of("status", "IN_DELIVERY", "windowDays", 1));

        world.ship(id, Map.of("shippedAt", Instant.now().minus(Duration.ofDays(3))));
        world.answer(world.questions(1).getFirst(), 12, 1, 11);

        awaitMeasured(id);
        JsonPath result = world.result(id);
        assertThat(result.getString("verdict")).isEqualTo("INSUFFICIENT_DATA");
        assertThat(result.getString("state")).isEqualTo("LOW_SAMPLE");
        assertThat(result.getString("decidedBy")).isEqualTo("WINDOW_CLOSED");
    }

    @Test
    void metricThatNobodyKnowsIsNoVerdict() {
        var unknown = Map.of("title", "Odd", "metricId", UUID.randomUUID(), "baseline", 5, "target", 3);
        String id =
                world.tenant().editor().body(unknown).post(SOLUTIONS).jsonPath().getString("id");
        world.patch(id, Map.of("status", "IN_DELIVERY", "windowDays", 1)).then().statusCode(200);
        world.ship(id, Map.of("shippedAt", Instant.now().minus(Duration.ofDays(3))));
        Events.Received question = world.questions(1).getFirst();
        EventContracts.assertKept(question.type(), question.data());

        Events.publish(
                "journeyloop.evidence.measured.v1",
                world.tenant().id(),
                question.aggregateId(),
                question.version(),
                Map.of("measurementId", question.aggregateId(), "samples", List.of(), "problem", "UNKNOWN_METRIC"));

        awaitMeasured(id);
        assertThat(world.result(id).getString("problem")).isEqualTo("UNKNOWN_METRIC");
        assertThat(world.result(id).getString("before")).isNull();
        assertThat(world.read(id).getString("result.verdict")).isEqualTo("INSUFFICIENT_DATA");
    }

    @Test
    void segmentOfCustomersIsAskedFor() {
        UUID segment = UUID.randomUUID();
        var scope = Map.of("journeyId", world.journey(), "segmentId", segment, "channel", "phone");
        String id = world.solution(Map.of("status", "IN_DELIVERY", "scope", scope));

        world.ship(id, Map.of());

        Events.Received question = world.questions(1).getFirst();
        EventContracts.assertKept(question.type(), question.data());
        assertThat(question.data().at("/sides/1/segmentId").asText()).isEqualTo(segment.toString());
        assertThat(world.read(id).getString("scope.segmentId")).isEqualTo(segment.toString());
    }

    @Test
    void movedEvidenceIsAskedForAgainButNotForEachEvent() {
        String id = world.solution(Map.of("status", "IN_DELIVERY"));
        world.ship(id, Map.of());
        world.questions(1);

        for (int version = 1; version <= 5; version++) {
            world.world().evidence(world.journey(), world.step(), version, version, -1);
        }

        List<Events.Received> questions = world.questions(2);
        assertThat(questions).hasSize(2);
        assertThat(questions.get(1).version()).isEqualTo(2);
        assertThat(questions.get(1).aggregateId())
                .isEqualTo(questions.getFirst().aggregateId());
    }

    @Test
    void rubbishAndForeignAnswersDoNoHarm() {
        String id = world.solution(Map.of("status", "IN_DELIVERY", "sampleSize", 50));
        world.ship(id, Map.of());
        Events.Received question = world.questions(1).getFirst();
        String type = "journeyloop.evidence.measured.v1";
        UUID tenant = world.tenant().id();
        for (String rubbish : List.of(
                "{}",
                "[",
                "{\"measurementId\": \"" + question.aggregateId()
                        + "\", \"direction\": \"HIGHER\", \"samples\": [{\"statistic\": \"SHARE\", \"n\": 3}]}")) {
            Events.publish(UUID.randomUUID(), type, tenant, question.aggregateId(), 1, rubbish.getBytes(UTF_8));
        }
        Events.publish(type, tenant, UUID.randomUUID(), 1, EventContracts.example(type));
        Events.publish(type, UUID.randomUUID(), question.aggregateId(), 1, EventContracts.example(type));

        world.answer(question, 60, 30, 30);

        awaitMeasured(id);
        assertThat(world.read(id).getString("result.verdict")).isEqualTo("NO_CHANGE_DETECTED");
    }

    @Test
    void onlyWhatIsInDeliveryCanBeShippedAndNotInTheFuture() {
        String idea = world.solution(Map.of());
        String path = SOLUTIONS + "/" + idea;

        assertRefused(world.tenant().editor().post(path + "/ship"), 422, "illegal_status");
        assertRefused(world.tenant().viewer().get(path + "/result"), 404, "not_found");
        world.patch(idea, Map.of("status", "IN_DELIVERY")).then().statusCode(200);
        var tomorrow = Map.of("shippedAt", Instant.now().plus(Duration.ofDays(1)));
        assertRefused(world.tenant().editor().body(tomorrow).post(path + "/ship"), "shippedAt");
        var longAgo = Map.of("shippedAt", "-999999-01-01T00:00:00Z");
        assertRefused(world.tenant().editor().body(longAgo).post(path + "/ship"), "shippedAt");
        assertRefused(world.tenant().editor().header("If-Match", "\"0\"").post(path + "/ship"), 412, "stale");
        world.tenant()
                .editor()
                .header("If-Match", "\"1\"")
                .post(path + "/ship")
                .then()
                .statusCode(200);
        assertRefused(world.tenant().editor().post(path + "/ship"), "status");
    }

    private void awaitMeasured(String id) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(world.read(id).getString("status")).isEqualTo("MEASURED"));
    }
}
