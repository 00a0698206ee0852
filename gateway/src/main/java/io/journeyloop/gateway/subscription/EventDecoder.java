package io.journeyloop.gateway.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents in binary mode. What is none is skipped: the services' own consumers report it. */
final class EventDecoder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FACT = 2;

    private EventDecoder() {}

    /** Whose event it is, without reading any further. */
    static @Nullable UUID tenant(ConsumerRecord<String, byte[]> message) {
        try {
            return UUID.fromString(header(message, "ce_tenant"));
        } catch (IllegalArgumentException noTenant) {
            return null;
        }
    }

    static Optional<FeedEvent> decode(ConsumerRecord<String, byte[]> message, Position after) {
        try {
            return Optional.of(new FeedEvent(
                    UUID.fromString(header(message, "ce_tenant")),
                    UUID.fromString(header(message, "ce_subject")),
                    header(message, "ce_type").split("\\.", -1)[FACT],
                    Long.parseLong(header(message, "ce_aggregateversion")),
                    Instant.parse(header(message, "ce_time")),
                    JSON.readTree(message.value()),
                    after));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
