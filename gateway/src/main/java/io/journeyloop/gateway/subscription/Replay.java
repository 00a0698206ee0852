package io.journeyloop.gateway.subscription;

import io.journeyloop.gateway.downstream.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Reads again what a listener has missed: from the place that it knows to where the tail was when it joined. */
final class Replay implements Runnable {
    static final long MOST = 100_000;

    private static final Logger LOG = Logger.getLogger(Replay.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final EventConsumers consumers;
    private final Listener listener;
    private final Position from;
    private final Position until;

    Replay(EventConsumers consumers, Listener listener, Position from, Position until) {
        this.consumers = consumers;
        this.listener = listener;
        this.from = from;
        this.until = until;
    }

    @Override
    public void run() {
        try {
            List<TopicPartition> behind = behind();
            if (!behind.isEmpty()) {
                read(behind);
            }
            listener.caughtUp();
        } catch (Failure known) {
            listener.fail(known);
        } catch (OffsetOutOfRangeException gone) {
            listener.fail(expired());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (KafkaException failed) {
            LOG.warnf("Missed events can't be read: %s", failed.getMessage());
            listener.fail(Failure.eventsUnavailable());
        }
    }

    /** The partitions in which something was missed. */
    private List<TopicPartition> behind() throws Failure {
        List<TopicPartition> behind = new ArrayList<>();
        long missed = 0;
        for (Map.Entry<Integer, Long> end : until.offsets().entrySet()) {
            long gap = end.getValue() - from.of(end.getKey());
            if (gap < 0) {
                throw expired();
            }
            if (gap > 0) {
                missed += gap;
                behind.add(new TopicPartition(until.topic().topic(), end.getKey()));
            }
        }
        if (missed > MOST) {
            throw expired();
        }
        return behind;
    }

    private void read(List<TopicPartition> partitions) throws InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer = consumers.replaying()) {
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, from.of(partition.partition())));
            Position place = from;
            while (!listener.isGone() && partitions.stream().anyMatch(partition -> isBehind(consumer, partition))) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                    place = tell(message, place);
                }
            }
        }
    }

    private boolean isBehind(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
        return consumer.position(partition) < until.of(partition.partition());
    }

    private Position tell(ConsumerRecord<String, byte[]> message, Position place) throws InterruptedException {
        if (message.offset() >= until.of(message.partition())) {
            return place;
        }
        Position behind = place.with(message.partition(), message.offset() + 1);
        if (listener.tenantId().equals(EventDecoder.tenant(message))) {
            Optional<FeedEvent> event = EventDecoder.decode(message, behind).filter(listener::wants);
            if (event.isPresent()) {
                listener.hearOfOld(event.get());
            }
        }
        return behind;
    }

    private static Failure expired() {
        return Failure.expired("after", "is too old to go on from: read anew and subscribe without it");
    }
}
