package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.OPPORTUNITY;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.benchmarks.bed.TestBed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Holds the ranks that came about record by record against those that a new scoring model, the same as before, computes of
 * everything from scratch; and the counts behind them against what was sent.
 *
 * @param compared how many ranks
 * @param differing how many of them were another rank or another score
 * @param miscounted opportunities that rest on another number of records than was sent about their step
 */
record RankCheck(int compared, int differing, int miscounted) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private record Place(int rank, String score, long n, String stepId) {}

    static RankCheck of(RankedTenant ranked, Map<String, Long> sent) {
        Map<String, Place> before = places(ranked);
        var model = ranked.opportunity().post("/api/v1/scoring-models", Map.of("method", "VALUE_EFFORT"));
        ranked.opportunity()
                .postJson("/api/v1/scoring-models/" + model.required("id").asText() + "/activate", Map.of());
        Map<String, Place> after = places(ranked);
        int differing = (int) after.entrySet().stream()
                .filter(place -> !Objects.equals(before.get(place.getKey()), place.getValue()))
                .count();
        int miscounted = (int) before.values().stream()
                .filter(place -> place.n != sent.getOrDefault(place.stepId, 0L))
                .count();
        return new RankCheck(after.size(), differing + Math.abs(before.size() - after.size()), miscounted);
    }

    /** Ends when all that was sent about a step has reached its opportunities. */
    static void awaitAll(RankedTenant ranked, TestBed bed, Map<String, Long> sent) throws SQLException {
        var select = "select scope_id, feedback_count from evidence_replica where tenant_id = ?";
        try (var known = bed.look(OPPORTUNITY, select, ranked.tenant().id())) {
            known.until(
                    counts -> counts.entrySet().containsAll(sent.entrySet()),
                    PATIENCE,
                    RankCheck::counts,
                    "What was sent has not reached the opportunities");
        }
    }

    private static Map<String, Long> counts(ResultSet rows) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        while (rows.next()) {
            counts.put(rows.getObject(1, UUID.class).toString(), rows.getLong(2));
        }
        return counts;
    }

    private static Map<String, Place> places(RankedTenant ranked) {
        Map<String, Place> places = new LinkedHashMap<>();
        String cursor = "";
        while (true) {
            JsonNode page = ranked.opportunity().read("/api/v1/opportunities?limit=200" + cursor);
            page.required("items").forEach(one -> places.put(one.required("id").asText(), place(one)));
            if (!page.hasNonNull("nextCursor")) {
                return places;
            }
            cursor = "&cursor=" + page.required("nextCursor").asText();
        }
    }

    private static Place place(JsonNode one) {
        return new Place(
                one.required("rank").asInt(),
                one.at("/score/value").asText(),
                one.at("/score/evidence/n").asLong(),
                one.at("/links/0/stepId").asText());
    }
}
