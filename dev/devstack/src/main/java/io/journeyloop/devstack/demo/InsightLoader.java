package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Insights, found again by their titles, for they have no keys. */
final class InsightLoader {

    private static final String[] PLACE = {"journeyKey", "stepKey", "touchpointKey"};

    private final Api api;
    private final Places places;
    private final Tally tally = new Tally();

    InsightLoader(Api api, Places places) {
        this.api = api;
        this.places = places;
    }

    Tally load(JsonNode insights) {
        var present = byTitle();
        for (var wanted : insights) {
            var title = wanted.required("title").asText();
            var insight = tally.orMake(
                    Optional.ofNullable(present.get(title)), () -> api.postOnceKnown("insights", request(wanted)));
            validate(insight, wanted);
            places.put(wanted.required("ref").asText(), insight.required("id").asText());
        }
        return tally;
    }

    private Map<String, JsonNode> byTitle() {
        var found = new HashMap<String, JsonNode>();
        var path = "insights?limit=200";
        var page = api.get(path);
        while (true) {
            page.required("items").forEach(item -> found.put(item.path("title").asText(), item));
            if (!page.path("nextCursor").isTextual()) {
                return found;
            }
            page = api.get(path + "&cursor=" + page.path("nextCursor").asText());
        }
    }

    private ObjectNode request(JsonNode wanted) {
        var request = JsonEdit.without(wanted, "ref", "personas", "at", "validationNote");
        request.set("personaIds", JsonEdit.ids(wanted.required("personas"), places::id));
        request.set("links", links(wanted.required("at")));
        request.set("evidence", evidence(wanted.required("evidence")));
        return request;
    }

    private static ArrayNode links(JsonNode at) {
        var links = JsonEdit.object().arrayNode();
        for (var place : at) {
            var keys = place.asText().split("/");
            var link = links.addObject();
            for (int i = 0; i < keys.length; i++) {
                link.put(PLACE[i], keys[i]);
            }
        }
        return links;
    }

    private ArrayNode evidence(JsonNode wanted) {
        var evidence = JsonEdit.object().arrayNode();
        for (var item : wanted) {
            if (item.has("feedback")) {
                evidence.addObject()
                        .put("feedbackId", places.id(item.get("feedback").asText()));
            } else {
                evidence.add(item);
            }
        }
        return evidence;
    }

    private void validate(JsonNode insight, JsonNode wanted) {
        if (wanted.has("validationNote") && insight.path("status").asText().equals("DRAFT")) {
            api.post(
                    "insights/" + insight.required("id").asText() + "/validate",
                    JsonEdit.object().set("note", wanted.get("validationNote")));
        }
    }
}
