package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Adds the parts that a journey's map lacks; what is there stays as it is. */
final class MapLoader {

    private final Api api;
    private final Places places;

    MapLoader(Api api, Places places) {
        this.api = api;
        this.places = places;
    }

    void complete(JsonNode journey, JsonNode wanted) {
        var name = journey.required("key").asText();
        var path = "journeys/" + id(journey);
        for (var phase : journey.path("phases")) {
            phase.path("steps").forEach(step -> remember(name, step));
        }
        for (var phase : wanted.path("phases")) {
            var inPlace = part(journey.path("phases"), phase, path + "/phases");
            for (var step : phase.path("steps")) {
                completeStep(name, path, inPlace, step);
            }
        }
    }

    private void completeStep(String journey, String path, JsonNode phase, JsonNode wanted) {
        var step = part(phase.path("steps"), wanted, path + "/phases/" + id(phase) + "/steps");
        remember(journey, step);
        for (var touchpoint : wanted.path("touchpoints")) {
            part(step.path("touchpoints"), touchpoint, path + "/steps/" + id(step) + "/touchpoints");
        }
    }

    private void remember(String journey, JsonNode step) {
        places.put(journey + "/" + step.required("key").asText(), id(step));
    }

    private JsonNode part(JsonNode siblings, JsonNode wanted, String path) {
        for (var sibling : siblings) {
            if (sibling.path("key").equals(wanted.path("key"))) {
                return sibling;
            }
        }
        return api.post(path, request(wanted));
    }

    private JsonNode request(JsonNode wanted) {
        var request = JsonEdit.without(wanted, "steps", "touchpoints", "nestedJourneyKey", "needs");
        if (wanted.has("needs")) {
            request.set("needIds", JsonEdit.ids(wanted.path("needs"), places::id));
        }
        if (wanted.has("nestedJourneyKey")) {
            request.put(
                    "nestedJourneyId", places.id(wanted.path("nestedJourneyKey").asText()));
        }
        return request;
    }

    private static String id(JsonNode part) {
        return part.required("id").asText();
    }
}
