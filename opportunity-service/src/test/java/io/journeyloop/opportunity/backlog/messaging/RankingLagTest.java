package io.journeyloop.opportunity.backlog.messaging;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.Metrics;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long a rank took to follow is measured from the feedback on. */
@QuarkusTest
class RankingLagTest {
    private static final String COUNT = "journeyloop_ranking_lag_seconds_count";
    private static final String SUM = "journeyloop_ranking_lag_seconds_sum";

    private final World world = World.create();
    private final UUID step = UUID.randomUUID();

    @TestHTTPResource(value = "/metrics", management = true)
    String address = "set by Quarkus before each test";

    @Test
    void scoreThatFollowsFeedbackIsTimedAndAnyOtherIsNot() {
        UUID journey = world.journey(step);
        String opportunity = id(world.opportunity(Map.of(
                "title",
                "Moved",
                "type",
                "PAIN_POINT",
                "links",
                List.of(Map.of("journeyId", journey, "stepId", step)))));
        double before = metrics().value(COUNT);
        double seconds = metrics().value(SUM);

        world.evidence(journey, step, 1, 10, -1.0);
        awaitN(opportunity, 10);
        assertThat(metrics().value(COUNT)).isEqualTo(before);

        String since = Instant.now().minusSeconds(40).toString();
        world.evidence(journey, step, 2, 20, -1.0, Map.of("ce_since", since));
        awaitN(opportunity, 20);
        assertThat(metrics().value(COUNT)).isEqualTo(before + 1);
        assertThat(metrics().value(SUM)).isBetween(seconds + 40, seconds + 100);
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

    private Metrics metrics() {
        return new Metrics(address);
    }
}
