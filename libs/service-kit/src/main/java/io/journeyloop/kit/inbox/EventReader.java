package io.journeyloop.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents from Kafka records, tolerating what it doesn't know. */
@ApplicationScoped
class EventReader {

    private final ObjectReader json;

    EventReader(ObjectMapper json) {
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The type that the record's headers name; empty for something that is no CloudEvent. */
    static String typeOf(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader("ce_type");
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    Event read(ConsumerRecord<String, byte[]> record) {
        try {
            return new Event(
                    UUID.fromString(header(record, "ce_id")),
                    header(record, "ce_type"),
                    UUID.fromString(header(record, "ce_tenant")),
                    UUID.fromString(header(record, "ce_subject")),
                    Long.parseLong(header(record, "ce_aggregateversion")),
                    Instant.parse(header(record, "ce_time")),
                    since(record),
                    payload(record.value()));
        } catch (RuntimeException notOurs) {
            throw new BadEventException("Not a readable event: " + notOurs.getMessage(), notOurs);
        }
    }

    private Event.EventData payload(byte[] value) {
        return new Event.EventData() {
            @Override
            public <T> T as(Class<T> type) {
                try {
                    return json.forType(type).readValue(value);
                } catch (IOException | IllegalArgumentException wrong) {
                    throw new BadEventException("The payload is no " + type.getSimpleName(), wrong);
                }
            }
        };
    }

    private static @Nullable Instant since(ConsumerRecord<String, byte[]> record) {
        return record.headers().lastHeader("ce_since") == null ? null : Instant.parse(header(record, "ce_since"));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }
}
