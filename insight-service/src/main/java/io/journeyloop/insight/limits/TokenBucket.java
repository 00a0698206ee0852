package io.journeyloop.insight.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets requests through at a steady rate, and a number of them at once after a pause. */
final class TokenBucket {

    private final int capacity;
    private final double perNano;
    private double tokens;
    private Instant filledAt;

    TokenBucket(int perSecond, int capacity, Instant now) {
        this.capacity = capacity;
        this.perNano = perSecond / 1e9;
        this.tokens = capacity;
        this.filledAt = now;
    }

    /** Takes a token; or tells after which time there is one. */
    synchronized Optional<Duration> take(Instant now) {
        if (now.isAfter(filledAt)) {
            tokens = Math.min(capacity, tokens + Duration.between(filledAt, now).toNanos() * perNano);
            filledAt = now;
        }
        if (tokens >= 1) {
            tokens--;
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) Math.ceil((1 - tokens) / perNano)));
    }
}
