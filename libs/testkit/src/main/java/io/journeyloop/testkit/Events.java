package io.journeyloop.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.journeyloop.devstack.testing.SharedInfrastructure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events on the real broker: sent as another service would, read as another service would. */
public final class Events {

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private Events() {}

    /**
     * What a reader sees of an event.
     *
     * @param headers all of the message's, by their names in Kafka
     */
    public record Received(
            UUID id,
            String type,
            UUID tenantId,
            UUID aggregateId,
            long version,
            JsonNode data,
            Map<String, String> headers) {}

    /** Publishes an event and waits until the broker has it; answers the event's id. */
    public static UUID publish(String type, UUID tenantId, UUID aggregateId, long version, Object data) {
        return publish(type, tenantId, aggregateId, version, data, Map.of());
    }

    /** The same with headers that not every event has. */
    public static UUID publish(
            String type, UUID tenantId, UUID aggregateId, long version, Object data, Map<String, String> headers) {
        UUID id = UUID.randomUUID();
        byte[] payload = JSON.valueToTree(data).toString().getBytes(UTF_8);
        send(id, type, tenantId, aggregateId, version, payload, headers);
        return id;
    }

    /** Publishes an event with an id and bytes of choice: a repetition, or rubbish. */
    public static void publish(UUID id, String type, UUID tenantId, UUID aggregateId, long version, byte[] payload) {
        send(id, type, tenantId, aggregateId, version, payload, Map.of());
    }

    private static void send(
            UUID id,
            String type,
            UUID tenantId,
            UUID aggregateId,
            long version,
            byte[] payload,
            Map<String, String> more) {
        var message = new ProducerRecord<>(topicOf(type), tenantId + ":" + aggregateId, payload);
        header(message.headers(), "ce_specversion", "1.0");
        header(message.headers(), "ce_id", id.toString());
        header(message.headers(), "ce_type", type);
        header(message.headers(), "ce_source", "urn:journeyloop:test");
        header(message.headers(), "ce_subject", aggregateId.toString());
        header(message.headers(), "ce_time", Instant.now().toString());
        header(message.headers(), "ce_tenant", tenantId.toString());
        header(message.headers(), "ce_aggregateversion", Long.toString(version));
        more.forEach((name, value) -> header(message.headers(), name, value));
        Producer.INSTANCE.send(message);
        Producer.INSTANCE.flush();
    }

    /**
     * Every event of this tenant that the topic of this type holds now, in the order in which they were sent; partitions
     * alone would tell those of one aggregate in order, but not those of two.
     */
    public static List<Received> of(UUID tenantId, String type) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            return read(consumer, topicOf(type)).stream()
                    .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                    .map(Events::received)
                    .filter(event ->
                            event.tenantId().equals(tenantId) && event.type().equals(type))
                    .toList();
        }
    }

    /** How many records a topic holds, dead letters among them. */
    public static long count(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions(consumer, topic)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Whether any record of any topic holds this text, in its key, its payload or its headers. */
    public static boolean anywhere(String text) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            return consumer.listTopics().keySet().stream()
                    .filter(topic -> !topic.startsWith("__"))
                    .flatMap(topic -> read(consumer, topic).stream())
                    .anyMatch(message -> holds(message, text));
        }
    }

    private static boolean holds(ConsumerRecord<String, byte[]> message, String text) {
        return String.valueOf(message.key()).contains(text)
                || message.value() != null && new String(message.value(), UTF_8).contains(text)
                || StreamSupport.stream(message.headers().spliterator(), false)
                        .anyMatch(header -> new String(header.value(), UTF_8).contains(text));
    }

    private static List<ConsumerRecord<String, byte[]>> read(KafkaConsumer<String, byte[]> consumer, String topic) {
        List<TopicPartition> partitions = partitions(consumer, topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        }
        return records;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static Received received(ConsumerRecord<String, byte[]> message) {
        return new Received(
                UUID.fromString(header(message, "ce_id")),
                header(message, "ce_type"),
                UUID.fromString(header(message, "ce_tenant")),
                UUID.fromString(header(message, "ce_subject")),
                Long.parseLong(header(message, "ce_aggregateversion")),
                payload(message.value()),
                StreamSupport.stream(message.headers().spliterator(), false)
                        .collect(Collectors.toMap(
                                Header::key, header -> new String(header.value(), UTF_8), (first, last) -> last)));
    }

    private static JsonNode payload(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException rubbish) {
            return MissingNode.getInstance();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return StreamSupport.stream(message.headers().headers(name).spliterator(), false)
                .map(header -> new String(header.value(), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static String topicOf(String type) {
        return "journeyloop." + type.split("\\.", -1)[1] + ".v1";
    }

    private static String bootstrap() {
        return SharedInfrastructure.get().endpoints().kafkaBootstrap();
    }

    private static final class Producer {
        static final KafkaProducer<String, byte[]> INSTANCE = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
