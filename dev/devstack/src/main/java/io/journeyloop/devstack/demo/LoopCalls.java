package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Pause;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The calls that the improvement loop takes. */
final class LoopCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Answers on each side after which the effect of a change is decided. */
    private static final int SAMPLE = 100;

    /** How often in a row the priorities must be the same. */
    private static final int STILL = 4;

    private static final double HOPED_FOR = 0.15;

    private final Api journeys;
    private final Api insights;
    private final Api opportunities;

    LoopCalls(Api journeys, Api insights, Api opportunities) {
        this.journeys = journeys;
        this.insights = insights;
        this.opportunities = opportunities;
    }

    /** A journey of its own with the same map. */
    JsonNode copyOf(String key, String addition) {
        ObjectNode document =
                journeys.get("journeys/key:" + key + "/export?format=json").deepCopy();
        var copy = (ObjectNode) document.required("journeys").get(0);
        var newKey = key + "-" + Long.toString(System.currentTimeMillis(), 36);
        copy.put("key", newKey).put("title", copy.required("title").asText() + " (" + addition + ")");
        copy.remove("parentKey");
        journeys.post("journeys/import", document);
        return journeys.get("journeys/key:" + newKey);
    }

    String openCycle(JsonNode journey) {
        var request = JsonEdit.object().put("journeyId", id(journey));
        return id(await(() -> opportunities.postOnceKnown("cycles", request), opened -> opened.hasNonNull("id")));
    }

    JsonNode cycle(String id) {
        return opportunities.get("cycles/" + id);
    }

    JsonNode advance(String cycle) {
        return opportunities.post("cycles/" + cycle + "/advance", JsonEdit.object());
    }

    /** The share of content customers, by the step's name. */
    Map<String, JsonNode> satisfaction(JsonNode journey) {
        Map<String, JsonNode> figures = new LinkedHashMap<>();
        for (var phase : journey.required("phases")) {
            for (var step : phase.required("steps")) {
                figures.put(
                        step.required("name").asText(),
                        satisfaction(journey, step.required("key").asText()));
            }
        }
        return figures;
    }

    JsonNode satisfactionWith(JsonNode journey, JsonNode priority) {
        return satisfaction(journey, priority.at("/place/stepKey").asText());
    }

    private JsonNode satisfaction(JsonNode journey, String step) {
        var path = "metrics?type=CSAT&journeyKey=" + journey.required("key").asText() + "&stepKey=" + step;
        return insights.get(path).required("items").get(0);
    }

    /** Waits until the evidence, which travels by event, has arrived and the priorities stand still. */
    void awaitPriorities(JsonNode journey) {
        var before = new AtomicReference<JsonNode>();
        var unchanged = new AtomicInteger();
        await(
                () -> opportunities
                        .get("priorities?limit=50&journeyId=" + id(journey))
                        .required("items"),
                now -> {
                    var same = now.equals(before.getAndSet(now)) && !now.isEmpty();
                    return (same ? unchanged.incrementAndGet() : unchanged.getAndSet(0)) >= STILL;
                });
    }

    String opportunityOf(JsonNode priority) {
        var path = "priorities/" + priority.at("/place/stepId").asText() + "/opportunity";
        return opportunities
                .post(path, JsonEdit.object())
                .required("opportunityId")
                .asText();
    }

    /** Plans a change and begins to work on it, having said by what it will be judged. */
    JsonNode deliver(String title, String opportunity, JsonNode figure) {
        var baseline = figure.required("value").asDouble();
        var plan = JsonEdit.object()
                .put("title", title)
                .put("baseline", baseline)
                .put("target", Math.min(1, baseline + HOPED_FOR))
                .put("sampleSize", SAMPLE)
                .put("windowDays", 14);
        plan.putArray("opportunityIds").add(opportunity);
        plan.putObject("metric").put("type", "CSAT");
        var planned = opportunities.post("solutions", plan);
        return opportunities.patch(
                "solutions/" + id(planned),
                planned.required("version").asLong(),
                JsonEdit.object().put("status", "IN_DELIVERY"));
    }

    void ship(JsonNode solution) {
        opportunities.post("solutions/" + id(solution) + "/ship", JsonEdit.object());
    }

    /** The revision that says since when the journey has the change. */
    JsonNode revisionFor(JsonNode journey, JsonNode solution) {
        return await(
                        () -> journeys.get("journeys/" + id(journey) + "/revisions?limit=1"),
                        revisions ->
                                revisions.at("/items/0/solutionId").asText().equals(id(solution)))
                .at("/items/0");
    }

    JsonNode resultOf(JsonNode solution) {
        return await(() -> opportunities.get("solutions/" + id(solution)), measured -> measured.hasNonNull("result"))
                .required("result");
    }

    private static String id(JsonNode record) {
        return record.required("id").asText();
    }

    private static JsonNode await(Supplier<JsonNode> read, Predicate<JsonNode> there) {
        var answer = Pause.until(there, PATIENCE, read);
        if (!there.test(answer)) {
            throw new DevstackException("This was waited for in vain; the last answer is " + answer);
        }
        return answer;
    }
}
