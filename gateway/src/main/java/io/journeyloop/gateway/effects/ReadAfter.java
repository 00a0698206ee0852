package io.journeyloop.gateway.effects;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The token that an answer to a mutation carries in {@code extensions.readAfter}, and that a later request gives back
 * there. To clients it is opaque; it is the instant before the write.
 */
public final class ReadAfter {
    public static final String NAME = "readAfter";
    private static final String MARK = "w";
    private static final int RADIX = 36;

    private ReadAfter() {}

    public static String token(Instant before) {
        return MARK + Long.toString(before.toEpochMilli(), RADIX);
    }

    /** How long ago the write was whose effects a request wants to read; nothing where it wants none, or no such token. */
    static Optional<Duration> since(JsonObject request, Clock clock) {
        if (!(request.get("extensions") instanceof JsonObject extensions)
                || !(extensions.get(NAME) instanceof JsonString token)
                || !token.getString().matches(MARK + "[0-9a-z]{1,11}")) {
            return Optional.empty();
        }
        long millis = Long.parseLong(token.getString().substring(MARK.length()), RADIX);
        return Optional.of(Duration.between(Instant.ofEpochMilli(millis), clock.instant()));
    }
}
