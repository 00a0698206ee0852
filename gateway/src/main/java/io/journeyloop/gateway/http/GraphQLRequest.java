package io.journeyloop.gateway.http;

import io.vertx.core.MultiMap;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a GraphQL request: its parameters are of the right types before anything is executed. */
public final class GraphQLRequest {
    private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());

    private GraphQLRequest() {}

    /** A body that is no GraphQL request; the message is for the client. */
    @SuppressWarnings("serial") // never leaves this process
    public static final class Malformed extends Exception {
        Malformed(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** Reads the body of a POST. */
    public static JsonObject read(@Nullable String body) throws Malformed {
        return checked(parse(body == null ? "" : body));
    }

    /** Reads the parameters of a GET, where objects are JSON in text. */
    static JsonObject read(MultiMap parameters) throws Malformed {
        JsonObjectBuilder request = Json.createObjectBuilder();
        for (String name : List.of("query", "operationName")) {
            Optional.ofNullable(parameters.get(name)).ifPresent(text -> request.add(name, text));
        }
        for (String name : List.of("variables", "extensions")) {
            String text = parameters.get(name);
            if (text != null && !text.isEmpty()) {
                request.add(name, parse(text));
            }
        }
        return checked(request.build());
    }

    /** Without a text there must be the hash of one. */
    private static JsonObject checked(JsonObject request) throws Malformed {
        require(request, "query", ValueType.STRING, false);
        require(request, "operationName", ValueType.STRING, true);
        require(request, "variables", ValueType.OBJECT, true);
        require(request, "extensions", ValueType.OBJECT, true);
        if (!request.containsKey("query")) {
            if (PersistedQuery.of(request) == null) {
                throw new Malformed("query is missing");
            }
        } else if (request.getString("query").isBlank()) {
            throw new Malformed("query is empty");
        }
        return request;
    }

    private static JsonObject parse(String body) throws Malformed {
        try (JsonParser parser = JSON.createParser(new StringReader(body))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new Malformed("a request is a JSON object, and one at a time");
            }
            JsonObject request = parser.getObject();
            if (parser.hasNext()) {
                throw new Malformed("something follows the JSON object");
            }
            return request;
        } catch (JsonException | IllegalStateException | NoSuchElementException malformed) {
            throw new Malformed("this is not JSON");
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
