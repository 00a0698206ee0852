package io.journeyloop.gateway.peers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a peer answers; the body is written as JSON, a string as it is. */
public record Answer(
        int status, String contentType, @Nullable Object body) {
    public static Answer ok(Object body) {
        return new Answer(200, "application/json", body);
    }

    public static Answer none() {
        return new Answer(204, "application/json", null);
    }

    public static Answer raw(String contentType, String body) {
        return new Answer(200, contentType, body);
    }

    public static Answer problem(int status, Map<String, Object> problem) {
        return new Answer(status, "application/problem+json", problem);
    }
}
