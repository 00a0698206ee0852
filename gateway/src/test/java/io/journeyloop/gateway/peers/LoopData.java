package io.journeyloop.gateway.peers;

import static io.journeyloop.gateway.peers.PeerData.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What the played services answer about goals, cycles and revisions: made up from what they are asked. */
final class LoopData {
    private LoopData() {}

    /** A goal for each id, and one measured at each journey. */
    static Answer goals(Call call) {
        List<Object> goals = new ArrayList<>();
        names(call, "ids").forEach(id -> goals.add(goal(id, id("journey of " + id))));
        names(call, "journeyIds").forEach(journey -> goals.add(goal(id("goal of " + journey), journey)));
        return Answer.ok(Map.of("items", goals));
    }

    /** A cycle for each id, and of each journey as many as are asked for. */
    static Answer cycles(Call call) {
        List<Object> cycles = new ArrayList<>();
        names(call, "ids").forEach(id -> cycles.add(cycle(id, id("journey of " + id), 1)));
        names(call, "journeyIds")
                .forEach(journey -> numbers(call)
                        .forEach(number -> cycles.add(cycle(id(number + " of " + journey), journey, number))));
        return Answer.ok(Map.of("items", cycles));
    }

    static Answer cycle(String id) {
        return Answer.ok(cycle(id, id("journey of " + id), 1));
    }

    /** Of each journey as many as are asked for. */
    static Answer revisions(Call call) {
        return Answer.ok(Map.of(
                "items",
                names(call, "journeyIds").stream()
                        .map(journey -> Map.of(
                                "journeyId",
                                journey,
                                "revisions",
                                numbers(call).stream().map(LoopData::revision).toList()))
                        .toList()));
    }

    private static Map<String, Object> goal(String id, String journeyId) {
        Map<String, Object> goal = PeerData.common(id);
        goal.putAll(Map.of("title", "Fewer calls", "status", "ACTIVE", "target", 0.7, "due", "2026-12-31"));
        goal.putAll(Map.of("opportunityIds", List.of(id("for " + journeyId)), "tags", List.of()));
        goal.put("metricId", id("metric of " + id));
        goal.put("scope", scope(journeyId));
        return goal;
    }

    /** As narrow as can be. */
    private static Map<String, Object> scope(String journeyId) {
        return Map.of(
                "journeyId", journeyId,
                "phaseId", id("phase of " + journeyId),
                "stepId", id("one of " + journeyId),
                "touchpointId", id("touchpoint of " + journeyId),
                "segmentId", id("gold"),
                "personaKey", "key-" + id("persona"));
    }

    private static Map<String, Object> cycle(String id, String journeyId, int number) {
        Map<String, Object> cycle = new HashMap<>(
                Map.of("id", id, "journeyId", journeyId, "number", number, "stage", "MEASURE", "version", 1));
        cycle.putAll(Map.of("priorities", List.of(), "shipped", List.of(), "history", List.of()));
        cycle.put("carriedOver", List.of(id("two of " + journeyId)));
        cycle.putAll(Map.of("openedAt", "2026-03-01T10:00:00Z", "updatedAt", "2026-03-01T10:00:00Z"));
        if (number > 1) {
            cycle.put("previousId", id(number - 1 + " of " + journeyId));
        }
        return cycle;
    }

    private static Map<String, Object> revision(int number) {
        return Map.of("number", number, "reason", "edited", "author", "ann", "at", "2026-03-01T10:00:00Z");
    }

    /** From as many as are asked for down to 1. */
    private static List<Integer> numbers(Call call) {
        int limit = call.body().get("limit").asInt();
        return IntStream.rangeClosed(1, limit)
                .map(number -> limit + 1 - number)
                .boxed()
                .toList();
    }

    private static List<String> names(Call call, String property) {
        return StreamSupport.stream(call.body().path(property).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
