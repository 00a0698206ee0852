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
            remember(key, persona.path("needs"));
        }
        return tally;
    }

    /** A persona's needs go by their numbers, such as {@code amira-first-flat/1}. */
    private void remember(String persona, JsonNode needs) {
        for (int i = 0; i < needs.size(); i++) {
            places.put(persona + "/" + (i + 1), needs.get(i).required("id").asText());
        }
    }
}
