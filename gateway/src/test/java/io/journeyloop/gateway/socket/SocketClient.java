package io.journeyloop.gateway.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.testkit.TestTenant;
import io.restassured.RestAssured;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of the socket that says and hears exactly what a test wants. */
public final class SocketClient implements AutoCloseable, WebSocket.Listener {
    public static final String PROTOCOL = "graphql-transport-ws";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private volatile boolean reading = true;
    private @Nullable WebSocket socket;

    private SocketClient() {}

    /** Connects without saying anything. */
    public static SocketClient connect(@Nullable String token, String... protocols) {
        SocketClient client = new SocketClient();
        WebSocket.Builder builder = HTTP.newWebSocketBuilder();
        if (protocols.length > 0) {
            builder.subprotocols(protocols[0], Arrays.copyOfRange(protocols, 1, protocols.length));
        }
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        client.socket = builder.buildAsync(URI.create("ws://127.0.0.1:%d/graphql".formatted(RestAssured.port)), client)
                .join();
        return client;
    }

    /** Connects and is welcome. */
    public static SocketClient ready(TestTenant tenant, String role) {
        return ready(tenant.token(role));
    }

    public static SocketClient ready(String token) {
        SocketClient client = connect(null, PROTOCOL);
        client.initialise(token);
        assertThat(client.next().path("type").asText()).isEqualTo("connection_ack");
        return client;
    }

    public void initialise(String token) {
        say(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)));
    }

    public void subscribe(String id, String query) {
        say(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", query)));
    }

    public void say(Map<String, ?> message) {
        try {
            say(JSON.writeValueAsString(message));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public void say(String text) {
        socket().sendText(text, true).join();
    }

    public void sayBinary(byte[] bytes) {
        socket().sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** The next message; fails when there is none. */
    public JsonNode next() {
        JsonNode message = within(PATIENCE_SECONDS * 1_000);
        assertThat(message).as("a message of the server, closed: " + closed).isNotNull();
        return Objects.requireNonNull(message);
    }

    /** The next message, or null when there is none in time. */
    public @Nullable JsonNode within(long millis) {
        try {
            return heard.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Takes nothing more from the network. */
    public void stopReading() {
        reading = false;
    }

    public void goOnReading() {
        reading = true;
        socket().request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                heard.add(JSON.readTree(partial.toString()));
            } catch (JsonProcessingException noJson) {
                throw new UncheckedIOException(noJson);
            }
            partial.setLength(0);
        }
        if (reading) {
            from.request(1);
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket().abort();
    }

    private WebSocket socket() {
        return Objects.requireNonNull(socket);
    }
}
