package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.devstack.infra.Pause;
import java.time.Duration;

/** Opportunities, found again by their keys. */
final class OpportunityLoader {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(300);

    /** How often in a row the scores must be the same. */
    private static final int STILL = 3;

    private final Api api;
    private final Places places;
    private final Tally tally = new Tally();

    OpportunityLoader(Api api, Places places) {
        this.api = api;
        this.places = places;
    }

    Tally load(JsonNode opportunities) {
        for (var wanted : opportunities) {
            var key = wanted.required("key").asText();
            tally.orMake(
                    api.find("opportunities/key:" + key), () -> api.postOnceKnown("opportunities", request(wanted)));
        }
        return tally;
    }

    /** Waits until the evidence, which travels by event, has reached the scores and they stand still. */
    void awaitScores() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var before = "";
        int unchanged = 0;
        while (unchanged < STILL && System.nanoTime() < deadline) {
            Pause.of(STEP);
            var now = scores();
            unchanged = now.equals(before) && !now.contains("customerValue") ? unchanged + 1 : 0;
            before = now;
        }
    }

    private String scores() {
        var scores = new StringBuilder();
        for (var item : api.get("opportunities?limit=200").required("items")) {
            var score = item.path("score");
            scores.append(score.path("value")).append(score.path("missing")).append(score.path("evidence"));
        }
        return scores.toString();
    }

    private ObjectNode request(JsonNode wanted) {
        var request = JsonEdit.without(wanted, "insights", "personas", "at");
        request.set("insightIds", JsonEdit.ids(wanted.required("insights"), places::id));
        request.set("personaIds", JsonEdit.ids(wanted.required("personas"), places::id));
        request.set("links", links(wanted.required("at")));
        return request;
    }

    private ArrayNode links(JsonNode at) {
        var links = JsonEdit.object().arrayNode();
        for (var place : at) {
            var name = place.asText();
            var link = links.addObject().put("journeyId", places.id(name.split("/")[0]));
            if (name.contains("/")) {
                link.put("stepId", places.id(name));
            }
        }
        return links;
    }
}
