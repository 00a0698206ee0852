package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Http;
import io.journeyloop.devstack.infra.Pause;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** One service's REST API, as one of the local realm's log-ins sees it. */
final class Api {

    /** How long the news of a record may take to reach the service that is to refer to it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Set<String> NOT_KNOWN_YET = Set.of("unknown_reference", "unusable_link");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String token;

    /**
     * @param service URL of the service, without a trailing slash
     * @param token access token
     */
    Api(String service, String token) {
        this.base = service + "/api/v1/";
        this.token = token;
    }

    JsonNode get(String path) {
        return body(send(request(path).GET()));
    }

    /** Empty where there is no such record. */
    Optional<JsonNode> find(String path) {
        var answer = send(request(path).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(body(answer));
    }

    JsonNode post(String path, JsonNode content) {
        return body(sendPost(path, content));
    }

    /** Tries again while the service has not heard of what the new record refers to. */
    JsonNode postOnceKnown(String path, JsonNode content) {
        return body(Pause.until(answer -> !refersToUnknown(answer), PATIENCE, () -> sendPost(path, content)));
    }

    JsonNode patch(String path, long version, JsonNode changes) {
        return body(send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .method("PATCH", BodyPublishers.ofString(changes.toString()))));
    }

    JsonNode put(String path, JsonNode content) {
        return body(send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(content.toString()))));
    }

    private HttpResponse<String> sendPost(String path, JsonNode content) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(content.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return Http.request(base + path).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(request.build());
    }

    private static boolean refersToUnknown(HttpResponse<String> answer) {
        return answer.statusCode() == 422
                && NOT_KNOWN_YET.contains(parse(answer).path("code").asText());
    }

    private static JsonNode body(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new DevstackException("%s %s was answered with %d: %s"
                    .formatted(answer.request().method(), answer.uri(), answer.statusCode(), answer.body()));
        }
        return parse(answer);
    }

    private static JsonNode parse(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new DevstackException(answer.uri() + " answered something that is not JSON", e);
        }
    }
}
