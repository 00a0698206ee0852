package io.journeyloop.gateway.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Made-up values for what an interface describes. All ids are the same one, so that whatever is asked for by an id is
 * found.
 *
 * @param choice which value enumerations take; beyond the last, the first again
 * @param archived whether everything is archived, or nothing
 */
public record Samples(int choice, boolean archived) {
    public static final String ID = PeerData.id("the one");
    private static final String MOMENT = "2026-03-01T10:00:00Z";
    private static final int DEEPEST = 12;

    /** Lists of ids that are not described as such, because another service makes them. */
    private static final Set<String> TEXTS_THAT_ARE_IDS = Set.of("needIds");

    /** What answers the body of a batch refers to it where the body names references. */
    Object of(OpenApi api, JsonNode schema, JsonNode body) {
        Object sample = of(api, schema, 0);
        if (body.has("scopes") && sample instanceof Map<?, ?> answer) {
            Map<String, Object> echoed = new LinkedHashMap<>();
            answer.forEach((name, value) -> echoed.put(name.toString(), value));
            List<Object> items = new ArrayList<>();
            body.get("scopes").forEach(scope -> items.add(referring(answer.get("items"), scope)));
            echoed.put("items", items);
            return echoed;
        }
        return sample;
    }

    private static Object referring(@Nullable Object items, JsonNode scope) {
        Map<String, Object> item = new LinkedHashMap<>();
        if (items instanceof List<?> some && some.getFirst() instanceof Map<?, ?> first) {
            first.forEach((name, value) -> item.put(name.toString(), value));
        }
        item.put("ref", scope.get("ref").asText());
        return item;
    }

    private Object of(OpenApi api, JsonNode described, int depth) {
        JsonNode schema = api.resolved(described);
        if (schema.has("enum")) {
            List<String> values = OpenApi.values(schema.get("enum"));
            return values.get(choice % values.size());
        }
        if (schema.has("properties") && !schema.path("properties").has("containerNode")) {
            return object(api, schema, depth);
        }
        return switch (type(schema)) {
            case "array" -> depth > DEEPEST ? List.of() : List.of(of(api, schema.path("items"), depth + 1));
            case "object" ->
                schema.path("additionalProperties").isObject() && depth < DEEPEST
                        ? Map.of("text", of(api, schema.get("additionalProperties"), depth + 1))
                        : Map.of("text", "text");
            case "integer" -> 7;
            case "number" -> 7.5;
            case "boolean" -> true;
            default -> text(schema);
        };
    }

    private Object object(OpenApi api, JsonNode schema, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (depth <= DEEPEST) {
            schema.get("properties").properties().stream()
                    .filter(property -> archived || !property.getKey().equals("archivedAt"))
                    .forEach(property -> object.put(property.getKey(), value(api, property, depth + 1)));
        }
        return object;
    }

    private Object value(OpenApi api, Map.Entry<String, JsonNode> property, int depth) {
        return TEXTS_THAT_ARE_IDS.contains(property.getKey()) ? List.of(ID) : of(api, property.getValue(), depth);
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> ID;
            case "date-time" -> MOMENT;
            case "date" -> "2026-03-01";
            default -> "text";
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText("string");
    }
}
