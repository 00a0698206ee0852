package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What people of the demo tenant say about its journeys; a journey that has comments is left alone. */
final class CommentLoader {

    private final Map<String, Api> apis = new HashMap<>();
    private final Function<String, Api> apiOf;
    private final Function<String, String> idOf;
    private final Places places;
    private final Tally tally = new Tally();

    /**
     * @param apiOf journey-service as a user calls it, by the user's name
     * @param idOf the identity provider's id of a user, by the user's name
     */
    CommentLoader(Function<String, Api> apiOf, Function<String, String> idOf, Places places) {
        this.apiOf = apiOf;
        this.idOf = idOf;
        this.places = places;
    }

    Tally load(JsonNode journeys) {
        for (var journey : journeys) {
            var path = "journeys/" + places.id(journey.required("journey").asText()) + "/comments";
            var present = as("editor@acme").get(path).required("items").size();
            if (present > 0) {
                tally.add(present, 0);
            } else {
                journey.required("threads").forEach(thread -> start(path, thread));
            }
        }
        return tally;
    }

    private void start(String path, JsonNode thread) {
        var first = request(thread);
        if (thread.has("at")) {
            first.put("nodeId", places.id(thread.path("at").asText()));
        }
        var id = post(path, thread, first).required("id").asText();
        thread.path("answers")
                .forEach(answer -> post(path, answer, request(answer).put("parentId", id)));
    }

    private Api as(String user) {
        return apis.computeIfAbsent(user, apiOf);
    }

    private ObjectNode request(JsonNode wanted) {
        var request = JsonEdit.without(wanted, "at", "by", "answers");
        request.set("mentions", JsonEdit.ids(wanted.path("mentions"), idOf));
        return request;
    }

    private JsonNode post(String path, JsonNode wanted, ObjectNode request) {
        tally.add(0, 1);
        return as(wanted.required("by").asText()).post(path, request);
    }
}
