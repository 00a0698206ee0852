package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.devstack.infra.DevstackException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Feedback in one batch; the service knows what it has already by source and external id. */
final class FeedbackLoader {

    private static final int OPENING_HOUR = 7;
    private static final int MINUTES_OF_A_DAY = 14 * 60;

    private final Api api;
    private final Places places;
    private final Instant now;

    /** @param now what the files' {@code daysAgo} count from */
    FeedbackLoader(Api api, Places places, Instant now) {
        this.api = api;
        this.places = places;
        this.now = now;
    }

    Tally load(List<JsonNode> sources) {
        var items = items(sources);
        var answer = api.post("feedback/batch", JsonEdit.object().set("items", items));
        if (answer.required("rejected").asInt() > 0) {
            throw new DevstackException("The demo's feedback was refused in part: " + answer.path("results"));
        }
        for (var result : answer.required("results")) {
            var item = items.get(result.required("index").asInt());
            places.put(nameOf(item), result.required("id").asText());
        }
        var tally = new Tally();
        tally.add(answer.path("duplicates").asInt(), answer.path("accepted").asInt());
        return tally;
    }

    ArrayNode items(List<JsonNode> sources) {
        var items = JsonEdit.object().arrayNode();
        for (var source : sources) {
            for (var line : source.required("records")) {
                items.add(item(source, line));
            }
        }
        return items;
    }

    private ObjectNode item(JsonNode source, JsonNode line) {
        var item = JsonEdit.object();
        item.set("source", source.required("source"));
        item.set("externalId", line.required("id"));
        item.set("fieldType", source.required("fieldType"));
        item.set("value", line.required("value"));
        item.set("language", line.has("language") ? line.get("language") : source.required("language"));
        item.put("collectedAt", collectedAt(line).toString());
        item.set("customerKey", line.required("customer"));
        item.set("personaKey", line.required("persona"));
        item.set("journeyKey", line.required("journey"));
        item.set("channel", line.required("channel"));
        copy(line, "comment", item, "comment");
        copy(line, "step", item, "stepKey");
        copy(line, "touchpoint", item, "touchpointKey");
        return item;
    }

    private static void copy(JsonNode line, String from, ObjectNode item, String to) {
        if (line.has(from)) {
            item.set(to, line.get(from));
        }
    }

    /** The hour follows from the record's name, so that answers spread over the day. */
    private Instant collectedAt(JsonNode line) {
        int minute = Math.floorMod(line.required("id").asText().hashCode() * 37, MINUTES_OF_A_DAY);
        return now.truncatedTo(ChronoUnit.DAYS)
                .minus(line.required("daysAgo").asInt(), ChronoUnit.DAYS)
                .plus(OPENING_HOUR, ChronoUnit.HOURS)
                .plus(minute, ChronoUnit.MINUTES);
    }

    private static String nameOf(JsonNode item) {
        return item.at("/source/name").asText() + "/" + item.path("externalId").asText();
    }
}
