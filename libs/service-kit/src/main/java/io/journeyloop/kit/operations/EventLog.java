package io.journeyloop.kit.operations;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Topics, read from their beginning by nobody's group. Blocks its thread. */
@ApplicationScoped
class EventLog {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> settings;

    EventLog(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        Map<String, Object> own = new HashMap<>(kafka);
        own.remove(ConsumerConfig.GROUP_ID_CONFIG);
        own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        own.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.settings = Map.copyOf(own);
    }

    /** At the topics' beginning; one that nobody has written to is empty. */
    Reading open(Collection<String> topics) {
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        Map<String, List<PartitionInfo>> known = consumer.listTopics();
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            known.getOrDefault(topic, List.of())
                    .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new Reading(consumer, partitions);
    }

    /** A place in the log. */
    record Reading(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) implements AutoCloseable {

        /** On to what was sent then or later. */
        void goTo(Instant moment) {
            Map<TopicPartition, Long> times =
                    partitions.stream().collect(Collectors.toMap(Function.identity(), any -> moment.toEpochMilli()));
            consumer.offsetsForTimes(times).forEach((partition, found) -> {
                if (found == null) {
                    consumer.seekToEnd(List.of(partition));
                } else {
                    consumer.seek(partition, found.offset());
                }
            });
        }

        /** Reads on to where the topics end now. */
        void toTheEnd(Consumer<ConsumerRecord<String, byte[]>> reader) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(reader);
            }
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
