package io.journeyloop.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.kit.tracing.Traceparent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/** Sends events to Kafka as CloudEvents 1.0 in binary mode. */
@ApplicationScoped
class EventSender {

    /** One row of the outbox. */
    record StoredEvent(
            long seq,
            UUID id,
            String aggregate,
            String aggregateId,
            String type,
            String payload,
            UUID tenantId,
            long version,
            OffsetDateTime occurredAt,
            @Nullable OffsetDateTime since,
            @Nullable String traceparent) {

        String topic() {
            return "journeyloop." + aggregate + ".v1";
        }

        /** Events of one aggregate share a key, hence a partition, hence their order. */
        String key() {
            return tenantId + ":" + aggregateId;
        }
    }

    private final MutinyEmitter<byte[]> outbox;
    private final String source;

    EventSender(
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> outbox,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.outbox = outbox;
        this.source = "urn:journeyloop:" + source;
    }

    /** Completes when the broker has acknowledged every event; the emitter keeps their order. */
    Uni<Void> send(List<StoredEvent> events) {
        return Uni.join()
                .all(events.stream().map(this::send).toList())
                .andFailFast()
                .replaceWithVoid();
    }

    private Uni<Void> send(StoredEvent event) {
        OutgoingKafkaRecordMetadata<String> kafka = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(event.topic())
                .withKey(event.key())
                .withHeaders(headers(event))
                .build();
        TracingMetadata trace = TracingMetadata.withCurrent(Traceparent.context(event.traceparent()));
        return outbox.sendMessage(Message.of(event.payload().getBytes(UTF_8), Metadata.of(kafka, trace)));
    }

    private Headers headers(StoredEvent event) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.id().toString());
        add(headers, "ce_type", event.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", event.aggregateId());
        add(headers, "ce_time", event.occurredAt().toInstant().toString());
        add(headers, "ce_tenant", event.tenantId().toString());
        add(headers, "ce_aggregateversion", Long.toString(event.version()));
        OffsetDateTime since = event.since();
        if (since != null) {
            add(headers, "ce_since", since.toInstant().toString());
        }
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
