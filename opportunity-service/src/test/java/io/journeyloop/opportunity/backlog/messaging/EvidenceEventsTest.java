package io.journeyloop.opportunity.backlog.messaging;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.opportunity.World.input;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.SecondWall;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceEventsTest {

    private static final String RESCORED = "journeyloop.opportunity.rescored.v1";

    private final World world = World.create();
    private final UUID step = UUID.randomUUID();
    private final UUID otherStep = UUID.randomUUID();

    @Test
    void newEvidenceMovesScoreAndRankAndIsAnnounced() {
        UUID journey = world.journey(step);
        String steady = id(world.valued("Steady", 50, 50, 1));
        String moved = linked(journey, step);
        assertThat(score(moved).getList("missing")).isEqualTo(List.of("customerValue"));
        assertThat(score(moved).getInt("rank")).isEqualTo(2);

        world.evidence(journey, step, 1, 270, -2.0);

        awaitN(moved, 270);
        JsonPath score = score(moved);
        assertThat(score.getDouble("value")).isEqualTo(85);
        assertThat(score.getInt("rank")).isEqualTo(1);
        assertThat(score.getString("terms[0].source")).isEqualTo("EVIDENCE");
        assertThat(score.getLong("evidence.distinctCustomers")).isEqualTo(270);
        assertThat(score.getDouble("evidence.experience")).isEqualTo(-2);
        assertThat(score(steady).getInt("rank")).isEqualTo(2);
        Events.Received event = awaitRescored(1).getFirst();
        assertThat(event.aggregateId()).hasToString(moved);
        assertThat(event.data().path("score").asDouble()).isEqualTo(85);
        EventContracts.assertKept(RESCORED, event.data());
    }

    @Test
    void evidenceOfAnInsightsStepsCountsAsItsOwn() {
        UUID journey = world.journey(step, otherStep);
        UUID insight = world.insight(journey, step, otherStep);
        String opportunity = id(world.opportunity(Map.of(
                "title",
                "Founded",
                "type",
                "PAIN_POINT",
                "insightIds",
                List.of(insight),
                "links",
                List.of(Map.of("journeyId", journey, "stepId", step)))));

        world.evidence(journey, step, 1, 10, -1.0);
        world.evidence(journey, otherStep, 1, 20, -2.0);

        awaitN(opportunity, 30);
        assertThat(score(opportunity).getInt("evidence.insights")).isEqualTo(1);
        assertThat(score(opportunity).getDouble("evidence.experience")).isEqualTo(-1.5);
        assertThat(score(opportunity).getString("evidence.distinctCustomers")).isNull();
    }

    @Test
    void insightThatMovesOrEndsTakesItsEvidenceAlong() {
        UUID journey = world.journey(step, otherStep);
        UUID insight = world.insight(journey, step);
        world.evidence(journey, step, 1, 10, -1.0);
        world.evidence(journey, otherStep, 1, 20, -1.0);
        String opportunity =
                id(world.opportunity(Map.of("title", "Founded", "type", "PAIN_POINT", "insightIds", List.of(insight))));
        awaitN(opportunity, 10);

        world.insight(insight, 2, "changed", "VALIDATED", journey, otherStep);
        awaitN(opportunity, 20);
        world.insight(insight, 3, "changed", "REJECTED", journey, otherStep);
        awaitN(opportunity, 0);
        assertThat(score(opportunity).getInt("evidence.insights")).isZero();
        world.insight(insight, 4, "changed", "VALIDATED", journey, otherStep);
        awaitN(opportunity, 20);
        world.insight(insight, 5, "archived", "VALIDATED", journey, otherStep);
        awaitN(opportunity, 0);
    }

    @Test
    void repeatedOlderAndOverlappingEventsDoNoHarm() {
        UUID journey = world.journey(step);
        String opportunity = linked(journey, step);
        UUID second = world.evidence(journey, step, 2, 40, -1.0);
        awaitN(opportunity, 40);

        byte[] rubbishUnderAKnownId = "{}".getBytes(UTF_8);
        Events.publish(second, "journeyloop.evidence.changed.v1", world.tenant().id(), step, 9, rubbishUnderAKnownId);
        world.evidence(journey, step, 1, 7, 2.0);
        world.evidence(journey, step, 2, 8, 2.0);
        world.evidence(journey, step, 3, 40, -1.0);
        world.evidence(journey, step, 4, 41, -1.0);

        awaitN(opportunity, 41);
        assertThat(awaitRescored(2)).hasSize(2);
        assertThat(rows("score_history")).isEqualTo(3);
    }

    @Test
    void rubbishGoesToTheDeadLettersAndTheNextEventIsHeard() {
        UUID journey = world.journey(step);
        String opportunity = linked(journey, step);
        long dead = Events.count("journeyloop.dead-letter.opportunity-service");

        for (String rubbish : List.of("", "[", "{\"feedbackCount\": \"many\"}", "{}")) {
            Events.publish(
                    UUID.randomUUID(),
                    "journeyloop.evidence.changed.v1",
                    world.tenant().id(),
                    step,
                    1,
                    rubbish.getBytes(UTF_8));
        }
        world.evidence(journey, step, 2, 5, 0);

        awaitN(opportunity, 5);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Events.count("journeyloop.dead-letter.opportunity-service"))
                        .isEqualTo(dead + 4));
    }

    @Test
    void writersAtOnceLeaveNoStaleScore() {
        UUID journey = world.journey(step);
        List<String> opportunities = IntStream.rangeClosed(1, 30)
                .parallel()
                .mapToObj(i -> {
                    if (i % 2 == 0) {
                        world.evidence(journey, step, i, i, -1.0);
                    }
                    return linked(journey, step);
                })
                .toList();
        world.evidence(journey, step, 31, 31, -1.0);

        opportunities.forEach(opportunity -> awaitN(opportunity, 31));
    }

    @Test
    void everyExampleOfAContractIsUnderstood() {
        List<String> types = List.of(
                "persona.created",
                "persona.changed",
                "persona.archived",
                "journey.created",
                "journey.changed",
                "journey.published",
                "journey.archived",
                "insight.created",
                "insight.changed",
                "insight.archived",
                "evidence.changed");
        long dead = Events.count("journeyloop.dead-letter.opportunity-service");

        int version = 0;
        for (String type : types) {
            version++;
            String full = "journeyloop." + type + ".v1";
            UUID aggregate = UUID.nameUUIDFromBytes(type.split("\\.", 2)[0].getBytes(UTF_8));
            Events.publish(full, world.tenant().id(), aggregate, version, EventContracts.example(full));
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> rows("inbox") == types.size());
        assertThat(rows("evidence_replica")).isEqualTo(1);
        assertThat(rows("node_replica")).isEqualTo(3);
        assertThat(rows("insight_link_replica")).isEqualTo(1);
        assertThat(Events.count("journeyloop.dead-letter.opportunity-service")).isEqualTo(dead);
    }

    private String linked(UUID journey, UUID at) {
        return id(world.opportunity(Map.of(
                "title",
                "Linked",
                "type",
                "PAIN_POINT",
                "links",
                List.of(Map.of("journeyId", journey, "stepId", at)),
                "inputs",
                List.of(input("businessValue", 80)))));
    }

    private JsonPath score(String opportunity) {
        return world.tenant()
                .viewer()
                .get(OPPORTUNITIES + "/" + opportunity + "/score")
                .jsonPath();
    }

    private void awaitN(String opportunity, long n) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(score(opportunity).getLong("evidence.n")).isEqualTo(n));
    }

    private List<Events.Received> awaitRescored(int count) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> Events.of(world.tenant().id(), RESCORED), found -> found.size() >= count);
    }

    private long rows(String table) {
        return new SecondWall("opportunity").rowsSeenBy(world.tenant().id(), table);
    }
}
