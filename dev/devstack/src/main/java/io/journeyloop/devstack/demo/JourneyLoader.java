package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Journeys with their maps, found again by their keys; a load that broke off is completed. */
final class JourneyLoader {

    private final Api api;
    private final Places places;
    private final MapLoader maps;
    private final Tally tally = new Tally();

    JourneyLoader(Api api, Places places) {
        this.api = api;
        this.places = places;
        this.maps = new MapLoader(api, places);
    }

    void loadChannels(JsonNode channels) {
        for (var wanted : channels) {
            var key = wanted.required("key").asText();
            if (api.find("channels/key:" + key).isEmpty()) {
                api.post("channels", wanted);
            }
        }
    }

    /** All journeys come before the first map, for a step may unfold into a journey further down. */
    Tally load(List<JsonNode> journeys, List<JsonNode> twins) {
        var present = new ArrayList<JsonNode>();
        journeys.forEach(wanted -> present.add(journey(wanted)));
        for (int i = 0; i < journeys.size(); i++) {
            maps.complete(present.get(i), journeys.get(i));
            publish(present.get(i));
        }
        for (var wanted : twins) {
            maps.complete(twin(wanted), wanted);
        }
        return tally;
    }

    private JsonNode journey(JsonNode wanted) {
        var key = wanted.required("key").asText();
        var journey = tally.orMake(find(key), () -> api.postOnceKnown("journeys", request(wanted)));
        places.put(key, journey.required("id").asText());
        return journey;
    }

    private Optional<JsonNode> find(String key) {
        return api.find("journeys/key:" + key);
    }

    private JsonNode request(JsonNode wanted) {
        var request = JsonEdit.without(wanted, "parentKey", "personaKeys", "phases");
        if (wanted.has("parentKey")) {
            request.put("parentId", places.id(wanted.path("parentKey").asText()));
        }
        request.set("personaIds", JsonEdit.ids(wanted.path("personaKeys"), places::id));
        return request;
    }

    private void publish(JsonNode journey) {
        if (journey.path("status").asText().equals("DRAFT")) {
            var path = "journeys/" + journey.required("id").asText();
            var live = api.post(path + "/publish", JsonEdit.object());
            api.put(
                    path + "/revisions/" + live.required("revision").asText() + "/label",
                    JsonEdit.object().put("label", "As walked with customers"));
        }
    }

    private JsonNode twin(JsonNode wanted) {
        var key = wanted.required("key").asText();
        var twin = tally.orMake(find(key), () -> derive(wanted));
        places.put(key, twin.required("id").asText());
        return twin;
    }

    private JsonNode derive(JsonNode wanted) {
        var base = places.id(wanted.required("basedOnKey").asText());
        var twin = api.post(
                "journeys/" + base + "/to-be",
                JsonEdit.without(wanted, "basedOnKey", "profile", "stepChanges", "phases"));
        var path = "journeys/" + twin.required("id").asText();
        var changed = api.patch(path, version(twin), wanted.required("profile"));
        var steps = wanted.required("stepChanges");
        steps.fieldNames()
                .forEachRemaining(
                        step -> api.patch(path + "/steps/" + stepId(changed, step), version(changed), steps.get(step)));
        return changed;
    }

    private static long version(JsonNode journey) {
        return journey.required("version").asLong();
    }

    private static String stepId(JsonNode journey, String key) {
        for (var phase : journey.path("phases")) {
            for (var step : phase.path("steps")) {
                if (step.path("key").asText().equals(key)) {
                    return step.required("id").asText();
                }
            }
        }
        throw new IllegalArgumentException("The journey has no step " + key);
    }
}
