package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Customers who say how content they were with each step of a journey: 1 to 5, where 4 and 5 are content. */
final class SimulatedCustomers {

    private static final int CUSTOMERS = 120;
    private static final int MOST_AT_ONCE = 1000;
    private static final Duration TWO_WEEKS = Duration.ofDays(13);

    /** When they answer. */
    enum When {
        THE_LAST_TWO_WEEKS,
        NOW
    }

    private final Api intake;
    private final Instant run;
    private final int usually;
    private final Map<String, Integer> contentOf = new HashMap<>();
    private final Random random = new Random(7);
    private int waves;

    /**
     * @param run tells the answers of this telling from those of others
     * @param usually how many of a hundred are content with a step
     */
    SimulatedCustomers(Api intake, Instant run, int usually) {
        this.intake = intake;
        this.run = run;
        this.usually = usually;
    }

    /** From now on so many of a hundred are content with these steps. */
    void feel(Map<String, Integer> content) {
        contentOf.putAll(content);
    }

    /** Each customer of a new wave answers about every step. */
    void answer(JsonNode journey, When when) {
        waves++;
        List<ObjectNode> answers = new ArrayList<>();
        for (var phase : journey.required("phases")) {
            for (var step : phase.required("steps")) {
                for (int customer = 0; customer < CUSTOMERS; customer++) {
                    answers.add(answer(journey, step.required("key").asText(), customer, when));
                }
            }
        }
        for (int first = 0; first < answers.size(); first += MOST_AT_ONCE) {
            var items = JsonEdit.object();
            items.putArray("items").addAll(answers.subList(first, Math.min(answers.size(), first + MOST_AT_ONCE)));
            intake.post("feedback/batch", items);
        }
    }

    private ObjectNode answer(JsonNode journey, String step, int customer, When when) {
        var answer = JsonEdit.object();
        answer.putObject("source").put("type", "SURVEY").put("name", "loop " + run);
        answer.put("externalId", waves + "/" + step + "/" + customer)
                .put("fieldType", "CSAT")
                .put("value", value(step))
                .put("customerKey", "loop-" + run + "-" + waves + "-" + customer)
                .put("journeyKey", journey.required("key").asText())
                .put("stepKey", step);
        if (when == When.THE_LAST_TWO_WEEKS) {
            answer.put(
                    "collectedAt",
                    run.minusSeconds(1 + random.nextLong(TWO_WEEKS.toSeconds())).toString());
        }
        return answer;
    }

    private int value(String step) {
        boolean content = random.nextInt(100) < contentOf.getOrDefault(step, usually);
        return content ? random.nextInt(4, 6) : random.nextInt(1, 4);
    }
}
