package io.journeyloop.opportunity.priorities;

import static org.awaitility.Awaitility.await;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.SecondWall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant with journeys whose steps were answered about, as the other services tell of them. */
public record Loop(World world) {

    public static final String PRIORITIES = "/api/v1/priorities";
    private static final Duration SOON = Duration.ofSeconds(30);

    public static Loop create() {
        return new Loop(World.create());
    }

    /** A journey of one phase with these steps, each with a touchpoint that matters so much to the organisation. */
    public UUID journey(@Nullable UUID parent, int importance, UUID... steps) {
        UUID journey = UUID.randomUUID();
        UUID phase = UUID.randomUUID();
        List<Map<String, Object>> nodes = new ArrayList<>();
        nodes.add(node(phase, "PHASE", "Begin", null, 1));
        for (int i = 0; i < steps.length; i++) {
            nodes.add(node(steps[i], "STEP", "Step " + (i + 1), phase, i + 1));
            Map<String, Object> touchpoint = node(UUID.randomUUID(), "TOUCHPOINT", "Phone", steps[i], 1);
            touchpoint.put("importanceToOrganisation", importance);
            touchpoint.put("costToServe", Map.of("currency", "EUR", "minorUnits", 780));
            nodes.add(touchpoint);
        }
        Map<String, Object> data = new HashMap<>(Map.of(
                "journeyId", journey, "key", "j-" + journey, "title", "I do it", "state", "CURRENT", "status", "LIVE"));
        data.putAll(Map.of("revision", 1, "personaIds", List.of(), "nodes", nodes));
        data.put("parentId", parent);
        Events.publish("journeyloop.journey.changed.v1", world.tenant().id(), journey, 1, data);
        await().atMost(SOON).until(() -> rows("journey_replica where id = '" + journey + "'") > 0);
        return journey;
    }

    private static Map<String, Object> node(UUID id, String kind, String name, @Nullable UUID parent, int order) {
        Map<String, Object> node = new HashMap<>(Map.of("id", id, "key", "n-" + id, "kind", kind, "name", name));
        node.put("order", order);
        node.put("parentId", parent);
        return node;
    }

    /** Answers about a step, or about a journey as a whole where step is null; known when this returns. */
    public void answers(UUID journey, @Nullable UUID step, long version, long n, double mean, double variance) {
        answers(journey, step, version, n, mean, variance, List.of());
    }

    public void answers(
            UUID journey,
            @Nullable UUID step,
            long version,
            long n,
            double mean,
            double variance,
            List<Map<String, Object>> byPersona) {
        Map<String, Object> data = evidence(journey, n, "SURVEY");
        data.put("stepId", step);
        data.put("answers", n == 0 ? null : Map.of("n", n, "mean", mean, "variance", variance));
        data.put("answersByPersona", byPersona);
        know(step == null ? journey : step, version, data);
    }

    /** Records about a journey, so many of which tell what customers did; known when this returns. */
    public void interactions(UUID journey, long version, long records, long interactions) {
        Map<String, Object> data = evidence(journey, records, "TRANSACTION");
        data.put("interactionCount", interactions);
        know(journey, version, data);
    }

    private static Map<String, Object> evidence(UUID journey, long n, String sourceType) {
        Map<String, Object> data = new HashMap<>(Map.of("journeyId", journey, "feedbackCount", n, "insightCount", 0));
        data.putAll(Map.of("distinctCustomers", n, "experienceWeight", 0, "sourceTypes", List.of(sourceType)));
        return data;
    }

    private void know(UUID scope, long version, Map<String, Object> data) {
        Events.publish("journeyloop.evidence.changed.v1", world.tenant().id(), scope, version, data);
        await().atMost(SOON)
                .until(() ->
                        rows("evidence_replica where version >= " + version + " and scope_id = '" + scope + "'") > 0);
    }

    public long rows(String tableAndCondition) {
        return new SecondWall("opportunity").rowsSeenBy(world.tenant().id(), tableAndCondition);
    }
}
