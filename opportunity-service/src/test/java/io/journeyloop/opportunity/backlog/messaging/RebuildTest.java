package io.journeyloop.opportunity.backlog.messaging;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.Alone;
import io.journeyloop.testkit.ReadModels;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the service remembers of the others can be made anew from the log, row by row the same. */
@QuarkusTest
@TestProfile(Alone.class)
class RebuildTest {

    private final World world = World.create();
    private final World other = World.create();
    private final UUID step = UUID.randomUUID();
    private final UUID otherStep = UUID.randomUUID();

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("http://set.by.quarkus/");

    @Test
    void rebuiltModelIsTheLiveOneAndTakesItsPlaceWhereThatIsDamaged() throws Exception {
        UUID journey = world.journey(step, otherStep);
        world.journey(journey, 2, "changed", step);
        world.insight(journey, step);
        world.persona();
        other.journey(otherStep);
        String opportunity = id(world.opportunity(Map.of(
                "title",
                "Founded",
                "type",
                "PAIN_POINT",
                "links",
                List.of(Map.of("journeyId", journey, "stepId", step)))));
        world.evidence(journey, step, 1, 10, -1.0);
        world.evidence(journey, step, 2, 20, -1.5);
        awaitN(opportunity, 20);

        ReadModels models = new ReadModels(management, database);
        JsonPath sound = models.assertSound();
        assertThat(sound.getInt("tables.find { it.name == 'journey_replica' }.live.rows"))
                .isEqualTo(2);
        assertThat(sound.getInt("tables.find { it.name == 'node_replica' }.rebuilt.rows"))
                .isEqualTo(2);
        assertThat(sound.getLong("events")).isEqualTo(7);

        models.assertMended(
                world.tenant().id(), "update evidence_replica set feedback_count = 7", "delete from node_replica");
        awaitN(opportunity, 20);

        world.evidence(journey, step, 3, 30, -1.5);
        awaitN(opportunity, 30);
    }

    private void awaitN(String opportunity, int n) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(world.tenant()
                                .viewer()
                                .get(OPPORTUNITIES + "/" + opportunity + "/score")
                                .jsonPath()
                                .getInt("evidence.n"))
                        .isEqualTo(n));
    }
}
