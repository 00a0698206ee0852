package io.journeyloop.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service.
 *
 * @param version the aggregate's version after the fact; a reader ignores what is not newer than what it holds
 * @param since when that came in which the event is the late effect of; null where the event is the beginning
 */
public record Event(
        UUID id,
        String type,
        UUID tenantId,
        UUID aggregateId,
        long version,
        Instant time,
        @Nullable Instant since,
        EventData data) {

    /** The payload as the reader's own record; fields that the reader doesn't know are passed over. */
    public <T> T dataAs(Class<T> type) {
        return data.as(type);
    }

    /** A payload that is read only once somebody wants it. */
    @FunctionalInterface
    public interface EventData {
        <T> T as(Class<T> type);
    }

    /** The payload as a tree. */
    public JsonNode tree() {
        return dataAs(JsonNode.class);
    }
}
