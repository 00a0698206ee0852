package io.journeyloop.gateway.peers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** One service played by a small HTTP server. */
final class Peer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Function<Call, Answer> usual;
    private HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Function<Call, Answer> behaviour;

    Peer(String name, Function<Call, Answer> usual) {
        this.name = name;
        this.usual = usual;
        this.behaviour = usual;
        this.server = listen(0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Call> calls() {
        return calls;
    }

    void behave(Function<Call, Answer> other) {
        behaviour = other;
    }

    void behaveAt(String path, Function<Call, Answer> other) {
        behaviour = call -> (call.path().equals(path) ? other : usual).apply(call);
    }

    void reset() {
        behaviour = usual;
        calls.clear();
    }

    void stop() {
        server.stop(0);
    }

    /** On the same port as before. */
    void startAgain(int port) {
        server = listen(port);
    }

    private HttpServer listen(int port) {
        try {
            HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            listening.createContext("/", this::handle);
            listening.start();
            return listening;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = read(exchange);
            calls.add(call);
            Answer answer = behaviour.apply(call);
            byte[] body = bytes(answer);
            exchange.getResponseHeaders().add("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (HungUp hungUp) {
            exchange.close();
        }
    }

    /** Thrown by a behaviour that answers nothing at all. */
    static final class HungUp extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Call read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        JsonNode json = body.length == 0 ? JSON.nullNode() : JSON.readTree(body);
        return new Call(
                name,
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestURI().getRawQuery(),
                json,
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("If-Match"),
                timeout(exchange));
    }

    private static long timeout(HttpExchange exchange) {
        String millis = exchange.getRequestHeaders().getFirst("X-Request-Timeout-Ms");
        return millis == null ? 0 : Long.parseLong(millis);
    }

    private static byte[] bytes(Answer answer) throws JsonProcessingException {
        Object body = answer.body();
        return switch (body) {
            case null -> new byte[0];
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> JSON.writeValueAsBytes(body);
        };
    }
}
