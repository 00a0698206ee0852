package io.journeyloop.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/** Every place of the schemas: the events themselves, their properties and their arrays' items, at any depth. */
final class SchemaWalk {

    /** A schema and where it stands, e.g. {@code journeyloop.insight.created.v1.links[].stepId}. */
    record Place(String path, String name, JsonNode schema) {

        boolean is(String type) {
            JsonNode declared = schema.path("type");
            return declared.asText().equals(type) || contains(declared, type);
        }

        private static boolean contains(JsonNode types, String type) {
            for (JsonNode each : types) {
                if (each.asText().equals(type)) {
                    return true;
                }
            }
            return false;
        }
    }

    private SchemaWalk() {}

    static Stream<Place> places(Map<String, JsonNode> schemas) {
        return schemas.entrySet().stream().flatMap(e -> walk(new Place(e.getKey(), "", e.getValue())));
    }

    private static Stream<Place> walk(Place place) {
        Stream<Place> properties = place.schema().path("properties").properties().stream()
                .map(e -> new Place(place.path() + "." + e.getKey(), e.getKey(), e.getValue()));
        Stream<Place> items = Stream.of(place.schema().path("items"))
                .filter(JsonNode::isObject)
                .map(schema -> new Place(place.path() + "[]", place.name(), schema));
        return Stream.concat(Stream.of(place), Stream.concat(properties, items).flatMap(SchemaWalk::walk));
    }
}
