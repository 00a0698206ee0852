package io.journeyloop.opportunity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Plays insight-service, which keeps the metrics: it knows each one that it is asked for, save those below. It is found
 * by the service loader, so a test needs no annotation for it.
 */
public final class InsightService implements QuarkusTestResourceLifecycleManager {

    /** Nobody has defined it, or another tenant has. */
    public static final UUID UNKNOWN_METRIC = new UUID(1, 1);

    /** Who asks for it waits longer than anybody does. */
    public static final UUID LATE_METRIC = new UUID(2, 2);

    private static final ObjectMapper JSON = new ObjectMapper();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/internal/v1/metrics/definitions/batch", InsightService::answer);
            started.start();
            server = started;
            String url = "http://127.0.0.1:" + started.getAddress().getPort();
            return Map.of("quarkus.rest-client.insight-service.url", url);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean authorized = exchange.getRequestHeaders().containsKey("Authorization");
            byte[] body = items(JSON.readTree(exchange.getRequestBody())).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(authorized ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String items(JsonNode request) throws IOException {
        List<Map<String, String>> items = StreamSupport.stream(
                        request.path("ids").spliterator(), false)
                .map(id -> UUID.fromString(id.asText()))
                .filter(id -> !id.equals(UNKNOWN_METRIC))
                .map(id -> Map.of("id", id.toString(), "name", "Trust"))
                .toList();
        if (request.path("ids").toString().contains(LATE_METRIC.toString())) {
            pause();
        }
        return JSON.writeValueAsString(Map.of("items", items));
    }

    private static void pause() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
