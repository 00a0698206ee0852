package io.journeyloop.gateway.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** One small story that all services tell, read from {@code story.json}: {@code {"$": "name"}} stands for {@code $name}. */
public final class Story {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode answers = read();

    public Answer answer(Call call) {
        JsonNode answer = answers.get(call.method() + " " + call.path());
        if (answer == null) {
            throw new IllegalArgumentException("The story knows nothing of " + call);
        }
        return Answer.ok(call.path().endsWith("/evidence") ? everyPlace(call, told(answer)) : told(answer));
    }

    /** All places are alike. */
    private static JsonNode everyPlace(Call call, JsonNode answer) {
        ArrayNode places = JSON.createArrayNode();
        for (JsonNode scope : call.body().path("scopes")) {
            ObjectNode place = answer.at("/items/0").deepCopy();
            place.set("ref", scope.get("ref"));
            places.add(place);
        }
        ObjectNode all = answer.deepCopy();
        all.set("items", places);
        return all;
    }

    private JsonNode told(JsonNode told) {
        if (told.isArray()) {
            ArrayNode items = JSON.createArrayNode();
            told.forEach(item -> items.add(told(item)));
            return items;
        }
        if (told.has("$")) {
            return told(answers.get("$" + told.get("$").asText()));
        }
        if (told.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            told.properties().forEach(property -> object.set(property.getKey(), told(property.getValue())));
            return object;
        }
        return told;
    }

    private static JsonNode read() {
        try (InputStream story = Objects.requireNonNull(Story.class.getResourceAsStream("/story.json"))) {
            return JSON.readTree(story);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
