package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Personas, found again by their keys. */
final class PersonaLoader {

    private final Api api;
    private final Places places;
    private final Tally tally = new Tally();

    PersonaLoader(Api api, Places places) {
        this.api = api;
        this.places = places;
    }

    Tally load(JsonNode personas) {
        for (var wanted : personas) {
            var key = wanted.required("key").asText();
            var persona = tally.orMake(api.find("personas/key:" + key), () -> api.post("personas", wanted));
            places.put(key, persona.required("id").asText());
        }
        return tally;
    }
}
