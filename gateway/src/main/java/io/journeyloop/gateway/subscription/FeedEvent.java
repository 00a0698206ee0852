package io.journeyloop.gateway.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One event as a subscription hears it.
 *
 * @param fact what happened, such as {@code published}
 * @param after the place right behind it
 */
record FeedEvent(
        UUID tenantId, UUID aggregateId, String fact, long version, Instant time, JsonNode data, Position after) {

    String cursor() {
        return after.text();
    }

    /** The fact as a constant of the schema. */
    String change() {
        return fact.toUpperCase(Locale.ROOT);
    }
}
