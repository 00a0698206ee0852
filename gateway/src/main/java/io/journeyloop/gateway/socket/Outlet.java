package io.journeyloop.gateway.socket;

import graphql.ExecutionResult;
import io.journeyloop.gateway.http.AnswerJson;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.Json;
import java.util.ArrayDeque;
import java.util.Queue;

/** What the server says. Whoever has more to say asks for room first, so that a slow client fills no memory. */
final class Outlet {
    private final ServerWebSocket socket;
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    Outlet(ServerWebSocket socket) {
        this.socket = socket;
        socket.drainHandler(drained -> goOn());
    }

    void acknowledge() {
        send("{\"type\":\"connection_ack\"}");
    }

    void pong() {
        send("{\"type\":\"pong\"}");
    }

    void next(String id, ExecutionResult result) {
        send(about(id, "next", AnswerJson.of(result)));
    }

    /** Ends an operation that could not be executed, or not any further. */
    void error(String id, ExecutionResult result) {
        send(about(id, "error", AnswerJson.errors(result)));
    }

    void complete(String id) {
        send("{\"id\":%s,\"type\":\"complete\"}".formatted(Json.encode(id)));
    }

    /** Runs the action once there is room for more: at once, or when the client has taken what was said. */
    void whenThereIsRoom(Runnable action) {
        if (socket.isClosed()) {
            return;
        }
        if (socket.writeQueueFull()) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    private void goOn() {
        while (!waiting.isEmpty() && !socket.writeQueueFull()) {
            waiting.remove().run();
        }
    }

    private static String about(String id, String type, String payload) {
        return "{\"id\":%s,\"type\":\"%s\",\"payload\":%s}".formatted(Json.encode(id), type, payload);
    }

    private void send(String message) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(message);
        }
    }
}
