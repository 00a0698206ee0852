package io.journeyloop.gateway.socket;

import io.journeyloop.gateway.http.GraphQLRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What a client may say. */
sealed interface ClientMessage {
    /** Asks for the connection; what it carries may hold the token. */
    record Init(JsonObject payload) implements ClientMessage {}

    record Ping() implements ClientMessage {}

    record Pong() implements ClientMessage {}

    /** Asks for an operation under an id of the client's choice. */
    record Subscribe(String id, jakarta.json.JsonObject request) implements ClientMessage {}

    /** Wants no more of an operation. */
    record Complete(String id) implements ClientMessage {}

    /** Something else; the message says what is wrong. */
    @SuppressWarnings("serial") // never leaves this process
    final class Malformed extends Exception {
        Malformed(String message) {
            super(message);
        }
    }

    static ClientMessage read(String text) throws Malformed {
        JsonObject message = parse(text);
        return switch (type(message)) {
            case "connection_init" -> new Init(payload(message));
            case "ping" -> {
                payload(message);
                yield new Ping();
            }
            case "pong" -> {
                payload(message);
                yield new Pong();
            }
            case "subscribe" -> new Subscribe(id(message), request(message));
            case "complete" -> new Complete(id(message));
            default -> throw new Malformed("Unknown message type");
        };
    }

    private static String type(JsonObject message) {
        return message.getValue("type") instanceof String type ? type : "";
    }

    private static JsonObject parse(String text) throws Malformed {
        try {
            return new JsonObject(text);
        } catch (DecodeException noObject) {
            throw new Malformed("Message is not a JSON object");
        }
    }

    private static JsonObject payload(JsonObject message) throws Malformed {
        @Nullable Object payload = message.getValue("payload");
        return switch (payload) {
            case null -> new JsonObject();
            case JsonObject object -> object;
            default -> throw new Malformed("Payload is not an object");
        };
    }

    private static String id(JsonObject message) throws Malformed {
        if (message.getValue("id") instanceof String id && !id.isEmpty()) {
            return id;
        }
        throw new Malformed("Message has no id");
    }

    private static jakarta.json.JsonObject request(JsonObject message) throws Malformed {
        if (!(message.getValue("payload") instanceof JsonObject payload)) {
            throw new Malformed("Payload is not an object");
        }
        try {
            return GraphQLRequest.read(payload.encode());
        } catch (GraphQLRequest.Malformed wrong) {
            throw new Malformed("Payload: " + wrong.getMessage());
        }
    }
}
