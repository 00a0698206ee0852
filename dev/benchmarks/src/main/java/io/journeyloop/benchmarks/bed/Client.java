package io.journeyloop.benchmarks.bed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.devstack.infra.DevstackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One service, as one caller sees it. An answer other than 2xx is an error: nothing of the kind may be measured. */
public final class Client {

    public static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String base;
    private final String token;

    /** @param base URL of the service, without a trailing slash */
    Client(HttpClient http, String base, String token) {
        this.http = http;
        this.base = base;
        this.token = token;
    }

    /** The bytes as they came: reading them would be the caller's time, not the service's. */
    public byte[] get(String path) {
        return send(request(path).GET()).body();
    }

    public JsonNode read(String path) {
        return parse(get(path));
    }

    /** A record's ETag. */
    public String tag(String path) {
        return send(request(path).GET()).headers().firstValue("ETag").orElseThrow();
    }

    public boolean answers(String path) {
        return exchange(request(path).GET().build()).statusCode() == 200;
    }

    public JsonNode post(String path, Object content) {
        return parse(postJson(path, content));
    }

    public byte[] postJson(String path, Object content) {
        return postBytes(path, bytes(content));
    }

    /** JSON that was written before, so that this isn't part of what is measured. */
    public byte[] postBytes(String path, byte[] json) {
        return post(path, "application/json", BodyPublishers.ofByteArray(json));
    }

    public byte[] post(String path, String mediaType, BodyPublisher content) {
        return send(request(path).header("Content-Type", mediaType).POST(content))
                .body();
    }

    /** Changes a record that is as it was when the tag was given; answers the new tag. */
    public String patch(String path, String tag, Map<String, ?> changes) {
        var answer = send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", tag)
                .method("PATCH", BodyPublishers.ofByteArray(bytes(changes))));
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** For many small requests. */
    public Poster poster(String path) throws IOException {
        return new Poster(base + path, token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        var answer = exchange(request.build());
        if (answer.statusCode() / 100 != 2) {
            throw new DevstackException("%s %s was answered with %d: %s"
                    .formatted(
                            answer.request().method(),
                            answer.uri(),
                            answer.statusCode(),
                            new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer;
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new DevstackException("No answer from " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevstackException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    public static byte[] bytes(Object content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not to be written as JSON", e);
        }
    }

    public static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new DevstackException("The answer is not JSON", e);
        }
    }
}
