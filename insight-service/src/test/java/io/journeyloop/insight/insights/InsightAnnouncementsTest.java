package io.journeyloop.insight.insights;

import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.insights.InsightCalls.INSIGHTS;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What others are told when insights change. */
@QuarkusTest
class InsightAnnouncementsTest {

    private final TestTenant tenant = TestTenant.create();
    private final InsightCalls calls = new InsightCalls(tenant);

    @Test
    void whatInsightsTellIsAnnouncedPerStepAndJourney() {
        Journey journey = Journey.known(tenant);
        List<?> links = List.of(Map.of("stepId", journey.report()));
        calls.create("bad", "PAIN", Map.of("experienceImpact", -2, "links", links));
        String path = calls.create("good", "GAIN", Map.of("experienceImpact", 1, "weight", 50, "links", links));
        calls.change(path, Map.of("title", "better"));

        Events.Received step = evidence(journey.report(), 2).getLast();
        assertThat(step.data().path("experience").asDouble()).isEqualTo(-1.0);
        assertThat(step.data().path("experienceWeight").asInt()).isEqualTo(150);
        assertThat(step.data().path("insightCount").asInt()).isEqualTo(2);
        assertThat(evidence(journey.id(), 2).getLast().data().path("experience").asDouble())
                .isEqualTo(-1.0);
    }

    @Test
    void concurrentInsightsAreAllCounted() {
        Journey journey = Journey.known(tenant);
        Map<String, ?> links = Map.of("links", List.of(Map.of("stepId", journey.report())));
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            writers.add(Thread.ofVirtual().start(() -> calls.create("x", "PAIN", links)));
        }
        writers.forEach(InsightAnnouncementsTest::join);

        assertThat(evidence(journey.report(), 8)
                        .getLast()
                        .data()
                        .path("insightCount")
                        .asInt())
                .isEqualTo(8);
    }

    @Test
    void archivedInsightStaysReadableAndCountsNoMore() {
        Journey journey = Journey.known(tenant);
        String path = calls.create(
                "x", "PAIN", Map.of("links", List.of(Map.of("stepId", journey.report())), "experienceImpact", -2));

        tenant.editor().header("If-Match", calls.etag(path)).delete(path).then().statusCode(204);

        tenant.viewer().get(path).then().statusCode(200).body("archivedAt", notNullValue());
        tenant.viewer().get(INSIGHTS).then().body("items", hasSize(0));
        assertRefused(tenant.editor().header("If-Match", calls.etag(path)).delete(path), 409, "insight_archived");
        assertThat(evidence(journey.report(), 2)
                        .getLast()
                        .data()
                        .path("insightCount")
                        .asInt())
                .isZero();
    }

    @Test
    void everyWriteIsAnnouncedAsItsContractSays() {
        String path = calls.create("x", "GAIN", Map.of());
        calls.change(path, Map.of("title", "y"));
        tenant.editor().header("If-Match", calls.etag(path)).delete(path).then().statusCode(204);

        List.of("created", "changed", "archived").forEach(fact -> {
            String type = "journeyloop.insight." + fact + ".v1";
            List<Events.Received> events =
                    await().atMost(SOON).until(() -> Events.of(tenant.id(), type), found -> !found.isEmpty());
            assertThat(events).hasSize(1);
            EventContracts.assertKept(type, events.getFirst().data());
        });
    }

    private List<Events.Received> evidence(UUID scope, int atLeast) {
        String type = "journeyloop.evidence.changed.v1";
        List<Events.Received> events = await().atMost(SOON)
                .until(
                        () -> Events.of(tenant.id(), type).stream()
                                .filter(event -> event.aggregateId().equals(scope))
                                .toList(),
                        found -> found.size() >= atLeast);
        assertThat(events).hasSize(atLeast);
        events.forEach(event -> EventContracts.assertKept(type, event.data()));
        return events;
    }

    private static void join(Thread writer) {
        try {
            writer.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
