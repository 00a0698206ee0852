package io.journeyloop.opportunity.backlog.messaging;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.Events;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceEventsTest {

    private final World world = World.create();

    @Test
    void archivedPersonaCannotBeLinkedAnyMore() {
        UUID persona = world.persona();
        String before = id(accepted("personaIds", List.of(persona)));

        world.persona(persona, 2, "archived", "ARCHIVED");

        awaitRefused("personaIds", List.of(persona), "personaIds[0]");
        world.persona(persona, 1, "changed", "ACTIVE");
        world.journey();
        assertRefused(post("personaIds", List.of(persona)), 422, "unknown_reference");
        patch(before, "{\"title\": \"Still mine\"}").then().statusCode(200);
    }

    @Test
    void opportunitiesFollowAPersonaThatWasMergedIntoAnother() {
        UUID merged = world.persona();
        UUID survivor = world.persona();
        String one = id(accepted("personaIds", List.of(merged)));
        String both = id(accepted("personaIds", List.of(merged, survivor)));

        Events.publish(
                "journeyloop.persona.merged.v1",
                world.tenant().id(),
                merged,
                3,
                Map.of("personaId", merged, "mergedIntoId", survivor));

        for (String path : List.of(one, both)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> world.tenant()
                            .viewer()
                            .get(OPPORTUNITIES + "/" + path)
                            .then()
                            .body("personaIds", equalTo(List.of(survivor.toString())))
                            .body("version", equalTo(1)));
        }
    }

    @Test
    void opportunitiesFollowAMergedInsightUntilThatIsUndone() {
        UUID step = UUID.randomUUID();
        UUID journey = world.journey(step);
        UUID merged = world.insight(journey, step);
        UUID survivor = world.insight(journey, step);
        String one = id(accepted("insightIds", List.of(merged)));
        String both = id(accepted("insightIds", List.of(merged, survivor)));

        merge(merged, survivor, 2);

        awaitInsights(one, survivor);
        awaitInsights(both, survivor);
        world.insight(merged, 3, "changed", "VALIDATED", journey, step);
        awaitInsights(one, merged);
        awaitInsights(both, merged, survivor);
    }

    private void merge(UUID merged, UUID survivor, long version) {
        Map<String, Object> data = new HashMap<>(Map.of("insightId", merged, "type", "PAIN", "status", "VALIDATED"));
        data.putAll(Map.of(
                "weight",
                100,
                "personaIds",
                List.of(),
                "links",
                List.of(),
                "evidenceCount",
                3,
                "mergedIntoId",
                survivor));
        Events.publish("journeyloop.insight.archived.v1", world.tenant().id(), merged, version, data);
    }

    private void awaitInsights(String opportunity, UUID... insights) {
        List<String> expected = Stream.of(insights).map(UUID::toString).toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> world.tenant()
                        .viewer()
                        .get(OPPORTUNITIES + "/" + opportunity)
                        .then()
                        .body("insightIds", equalTo(expected))
                        .body("score.evidence.insights", equalTo(insights.length)));
    }

    @Test
    void archivedJourneyAndRemovedStepCannotBeLinkedAnyMore() {
        UUID stays = UUID.randomUUID();
        UUID goes = UUID.randomUUID();
        UUID journey = world.journey(stays, goes);
        String before = id(accepted("links", links(journey, goes)));

        world.journey(journey, 2, "changed", stays);
        awaitRefused("links", links(journey, goes), "links[0].stepId");
        accepted("links", links(journey, stays));
        patch(before, "{\"title\": \"Still there\"}").then().statusCode(200);

        world.journey(journey, 3, "archived", stays);
        awaitRefused("links", links(journey, stays), "links[0].journeyId");
    }

    @Test
    void archivedInsightCannotBeLinkedAnyMore() {
        UUID step = UUID.randomUUID();
        UUID journey = world.journey(step);
        UUID insight = world.insight(journey, step);
        accepted("insightIds", List.of(insight));

        world.insight(insight, 2, "archived", "VALIDATED", journey, step);

        awaitRefused("insightIds", List.of(insight), "insightIds[0]");
    }

    @Test
    void stepOfAnotherJourneyIsNamed() {
        UUID step = UUID.randomUUID();
        world.journey(step);
        UUID otherJourney = world.journey(UUID.randomUUID());

        Response refusal = post(
                "links", List.of(Map.of("journeyId", otherJourney), Map.of("journeyId", otherJourney, "stepId", step)));

        assertRefused(refusal, 422, "unknown_reference");
        assertThat(refusal.jsonPath().getList("violations.field")).isEqualTo(List.of("links[1].stepId"));
    }

    private static List<Map<String, UUID>> links(UUID journey, UUID step) {
        return List.of(Map.of("journeyId", journey, "stepId", step));
    }

    private Response accepted(String field, Object value) {
        return world.opportunity(Map.of("title", "Refers", "type", "PAIN_POINT", field, value));
    }

    private Response post(String field, Object value) {
        return world.tenant()
                .editor()
                .body(Map.of("title", "Refers", "type", "PAIN_POINT", field, value))
                .post(OPPORTUNITIES);
    }

    private Response patch(String id, String body) {
        return world.tenant().editor().header("If-Match", "\"0\"").body(body).patch(OPPORTUNITIES + "/" + id);
    }

    private void awaitRefused(String field, Object value, String named) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertRefused(post(field, value), named));
    }
}
