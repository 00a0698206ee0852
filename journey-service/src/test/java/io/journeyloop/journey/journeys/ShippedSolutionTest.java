package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShippedSolutionTest {
    private static final String SHIPPED = "journeyloop.solution.shipped.v1";

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();
    private final UUID solution = UUID.randomUUID();

    @Test
    void everyJourneyThatASolutionIsAboutGetsOneRevision() {
        String pay = calls.create("Pay");
        String claim = calls.create("Claim");
        String other = calls.create("Other");

        ship(tenant, pay, claim, claim);
        ship(tenant, pay, claim);
        String last = calls.create("Last");
        ship(tenant, last);

        awaitRevisions(last, 2);
        JsonPath revisions = awaitRevisions(pay, 2);
        assertThat(revisions.getString("items[0].solutionId")).isEqualTo(solution.toString());
        assertThat(revisions.getString("items[0].reason")).isEqualTo("A solution was shipped");
        awaitRevisions(claim, 2);
        awaitRevisions(other, 1);
    }

    @Test
    void lockedJourneyReflectsItAndArchivedUnknownAndForeignOnesDoNot() {
        String locked = calls.create("Locked");
        tenant.editor().post(locked + "/lock").then().statusCode(200);
        String archived = calls.create("Archived");
        tenant.editor().header("If-Match", "*").delete(archived).then().statusCode(204);
        long dead = Events.count("journeyloop.dead-letter.journey-service");

        ship(TestTenant.create(), locked);
        Events.publish(SHIPPED, tenant.id(), UUID.randomUUID(), 3, EventContracts.example(SHIPPED));
        ship(tenant, archived, locked);

        awaitRevisions(locked, 3);
        awaitRevisions(archived, 2);
        assertThat(Events.count("journeyloop.dead-letter.journey-service")).isEqualTo(dead);
    }

    private void ship(TestTenant whose, String... journeys) {
        List<Map<String, String>> links = List.of(journeys).stream()
                .map(journey -> Map.of("journeyId", id(journey)))
                .toList();
        Events.publish(SHIPPED, whose.id(), solution, 3, Map.of("solutionId", solution, "links", links));
    }

    private JsonPath awaitRevisions(String journey, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                calls.get(journey + "/revisions").jsonPath().getList("items"))
                        .hasSize(count));
        return calls.get(journey + "/revisions").jsonPath();
    }
}
