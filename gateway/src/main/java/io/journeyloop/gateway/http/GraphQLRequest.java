package io.journeyloop.gateway.http;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads the body of a GraphQL request: its parameters are of the right types before anything is executed. */
final class GraphQLRequest {
    private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());

    private GraphQLRequest() {}

    /** A body that is no GraphQL request; the message is for the client. */
    @SuppressWarnings("serial") // never leaves this process
    static final class Malformed extends Exception {
        Malformed(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    static JsonObject read(@Nullable String body) throws Malformed {
        JsonObject request = parse(body == null ? "" : body);
        if (!request.containsKey("query")) {
            throw new Malformed("query is missing");
        }
        require(request, "query", ValueType.STRING, false);
        require(request, "operationName", ValueType.STRING, true);
        require(request, "variables", ValueType.OBJECT, true);
        require(request, "extensions", ValueType.OBJECT, true);
        if (request.getString("query").isBlank()) {
            throw new Malformed("query is empty");
        }
        return request;
    }

    private static JsonObject parse(String body) throws Malformed {
        try (JsonParser parser = JSON.createParser(new StringReader(body))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new Malformed("the body is not a JSON object");
            }
            JsonObject request = parser.getObject();
            if (parser.hasNext()) {
                throw new Malformed("something follows the JSON object");
            }
            return request;
        } catch (JsonException | IllegalStateException | NoSuchElementException malformed) {
            throw new Malformed("the body is not JSON");
        }
    }

    private static void require(JsonObject request, String name, ValueType type, boolean nullable) throws Malformed {
        JsonValue value = request.get(name);
        if (value == null || (nullable && value == JsonValue.NULL)) {
            return;
        }
        if (value.getValueType() != type) {
            throw new Malformed("%s is not %s".formatted(name, type == ValueType.STRING ? "a string" : "an object"));
        }
    }
}
