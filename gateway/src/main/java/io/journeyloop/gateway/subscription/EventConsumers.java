package io.journeyloop.gateway.subscription;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Makes consumers that belong to no group: each replica of the gateway reads all that there is. */
@ApplicationScoped
class EventConsumers {
    private final Map<String, Object> settings;

    EventConsumers(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        Map<String, Object> own = new HashMap<>(kafka);
        own.remove(ConsumerConfig.GROUP_ID_CONFIG);
        own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        own.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        own.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        own.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        this.settings = Map.copyOf(own);
    }

    /** For the end of the topics: where a place is gone, what comes next is all there is. */
    KafkaConsumer<String, byte[]> following() {
        return open("latest");
    }

    /** For what was missed: a place that is gone is an error. */
    KafkaConsumer<String, byte[]> replaying() {
        return open("none");
    }

    private KafkaConsumer<String, byte[]> open(String whereLost) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, whereLost);
        return new KafkaConsumer<>(all, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
