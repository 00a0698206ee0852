package io.journeyloop.benchmarks.scenarios.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.benchmarks.scenarios.graphql.Contest.Entrant;
import io.journeyloop.devstack.infra.DevstackException;
import java.util.List;
import java.util.Locale;

/** Whether all sides say the same of each journey, and all that was asked for. */
record Agreement(Question question, List<Entrant> entrants) {

    /** Half a sentence for the report; fails where they differ. */
    String check() {
        var first = entrants.getFirst();
        int journeys = first.asked().answers().size();
        for (int i = 0; i < journeys; i++) {
            var ours = journey(first, i);
            requireAll(ours);
            for (var other : entrants.subList(1, entrants.size())) {
                SameData.difference(ours, journey(other, i)).ifPresent(difference -> {
                    throw new DevstackException(
                            first.side().name() + " and " + other.side().name() + " differ at " + difference);
                });
            }
        }
        return String.format(
                Locale.ROOT,
                "%d such journeys in turns, the same in all answers; %.1f KB of JSON",
                journeys,
                first.asked().answers().getFirst().length / 1_000.0);
    }

    private static JsonNode journey(Entrant entrant, int number) {
        return entrant.side().journey(entrant.asked().answers().get(number));
    }

    private void requireAll(JsonNode journey) {
        require(journey, 6, "phases");
        if (question == Question.FULL) {
            require(journey, 5, "personas");
            require(journey, 30, "phases", "steps");
            require(journey, 90, "phases", "steps", "touchpoints");
            require(journey, 120, "phases", "steps", "insights");
            require(journey, 30, "phases", "steps", "opportunities");
        }
    }

    private static void require(JsonNode journey, int expected, String... path) {
        long found = count(journey, List.of(path));
        if (found != expected) {
            throw new DevstackException("The answer has " + found + " " + path[path.length - 1] + " of " + expected);
        }
    }

    private static long count(JsonNode node, List<String> path) {
        long count = 0;
        for (var child : node.path(path.getFirst())) {
            count += path.size() == 1 ? 1 : count(child, path.subList(1, path.size()));
        }
        return count;
    }
}
