package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The improvement loop in words and figures. */
final class LoopText {

    private static final int BAR = 20;
    private static final int WIDTH = 95;

    private final Consumer<String> title;
    private final Consumer<String> line;

    LoopText(Consumer<String> title, Consumer<String> line) {
        this.title = title;
        this.line = line;
    }

    void begin(JsonNode journey) {
        title.accept("Two rounds of improving “" + journey.required("title").asText() + "”");
        line.accept("  A copy of the demo's journey; the customers are simulated, the figures are not.");
    }

    void round(JsonNode cycle) {
        title.accept("Round " + cycle.required("number").asInt());
    }

    void measured(Map<String, JsonNode> figures) {
        line.accept("  Measure      How many customers are content (CSAT, 4 and 5 of 5), with 95 % interval");
        figures.forEach((step, figure) -> line.accept("               %-26s %s  %s"
                .formatted(step, bar(figure.required("value").asDouble()), share(figure))));
    }

    void prioritised(JsonNode cycle) {
        line.accept("  Prioritise   The few steps that hurt most, for certain");
        for (var priority : cycle.required("priorities")) {
            var sentence = priority.required("rank").asInt() + ". "
                    + priority.required("because").asText();
            wrapped(sentence).forEach(part -> line.accept("               " + part));
        }
    }

    void addressed(JsonNode priority, JsonNode solution) {
        line.accept("  Address      “%s” for “%s”; CSAT is %s and shall become %s"
                .formatted(
                        solution.required("title").asText(),
                        priority.at("/place/stepName").asText(),
                        percent(solution.required("baseline").asDouble()),
                        percent(solution.required("target").asDouble())));
    }

    void reflected(JsonNode revision) {
        line.accept("  Reflect      Shipped; the map has revision %s: %s"
                .formatted(
                        revision.required("number").asText(),
                        revision.path("reason").asText()));
    }

    void verdict(JsonNode result) {
        line.accept("  Remeasure    Before %s (n %d), after %s (n %d): %+.0f points, 95 %% within %+.0f to %+.0f"
                .formatted(
                        percent(result.required("before").asDouble()),
                        result.required("nBefore").asLong(),
                        percent(result.required("after").asDouble()),
                        result.required("nAfter").asLong(),
                        100 * result.required("delta").asDouble(),
                        100 * result.required("lower").asDouble(),
                        100 * result.required("upper").asDouble()));
        line.accept("  Verdict      " + result.required("verdict").asText());
    }

    void closed(JsonNode cycle) {
        var effect = cycle.required("effect");
        line.accept(String.format(
                Locale.ROOT,
                "  The journey  mean experience (−2 to 2) %.2f before, %.2f since: %s",
                effect.at("/before/mean").asDouble(),
                effect.at("/after/mean").asDouble(),
                effect.required("verdict").asText()));
    }

    void end(JsonNode journey) {
        title.accept("The next round is open; it begins with what is left.");
        line.accept("  Look on: GET /api/v1/cycles?journeyId="
                + journey.required("id").asText() + " and GET /api/v1/priorities?journeyId="
                + journey.required("id").asText());
    }

    private static List<String> wrapped(String sentence) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (var word : sentence.split(" ")) {
            var longer = (lines.getLast() + " " + word).strip();
            if (longer.length() > WIDTH) {
                lines.add("   " + word);
            } else {
                lines.set(lines.size() - 1, lines.getLast().isEmpty() ? word : lines.getLast() + " " + word);
            }
        }
        return lines;
    }

    private static String bar(double share) {
        int full = (int) Math.round(share * BAR);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private static String share(JsonNode figure) {
        return "%s [%s, %s]  n %d"
                .formatted(
                        percent(figure.required("value").asDouble()),
                        percent(figure.required("lower").asDouble()),
                        percent(figure.required("upper").asDouble()),
                        figure.required("n").asLong());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
