package io.journeyloop.gateway.subscription;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The partitions that the tail reads, and how far it has got in each. */
final class Partitions {
    private static final long REFRESH_NANOS = Duration.ofSeconds(2).toNanos();

    private final Map<EventTopic, Position> positions = new ConcurrentHashMap<>();
    private final Set<TopicPartition> known = new HashSet<>();
    private boolean begun;
    private long refreshed;

    @Nullable
    Position position(EventTopic topic) {
        return positions.get(topic);
    }

    /** Finds all topics and partitions there are, new ones too; each is read from where it was left. */
    void refresh(KafkaConsumer<String, byte[]> consumer) {
        if (!consumer.assignment().isEmpty() && System.nanoTime() - refreshed < REFRESH_NANOS) {
            return;
        }
        Set<TopicPartition> there = partitions(consumer);
        if (!there.equals(consumer.assignment())) {
            consumer.assign(there);
            there.forEach(partition -> seek(consumer, partition));
        }
        begun = true;
        refreshed = System.nanoTime();
    }

    private static Set<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        Map<String, List<PartitionInfo>> topics = consumer.listTopics();
        return Arrays.stream(EventTopic.values())
                .flatMap(topic -> topics.getOrDefault(topic.topic(), List.of()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
    }

    /** The place behind a message; nothing for one that was told before. */
    Optional<Position> passed(ConsumerRecord<String, byte[]> message) {
        return EventTopic.of(message.topic()).map(topic -> {
            Position place = positionOf(topic).with(message.partition(), message.offset() + 1);
            positions.put(topic, place);
            return place;
        });
    }

    /** At first from the end; what turns up later is read from its beginning. */
    private void seek(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
        EventTopic topic = EventTopic.of(partition.topic()).orElseThrow();
        if (known.contains(partition)) {
            consumer.seek(partition, positionOf(topic).of(partition.partition()));
            return;
        }
        if (begun) {
            consumer.seekToBeginning(List.of(partition));
        } else {
            consumer.seekToEnd(List.of(partition));
        }
        positions.put(topic, positionOf(topic).with(partition.partition(), consumer.position(partition)));
        known.add(partition);
    }

    private Position positionOf(EventTopic topic) {
        return positions.computeIfAbsent(topic, none -> new Position(topic, new TreeMap<>()));
    }
}
