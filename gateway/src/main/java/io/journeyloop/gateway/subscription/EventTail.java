package io.journeyloop.gateway.subscription;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The end of the topics, read once per replica by one thread and told to whoever listens. Without Kafka everything else
 * goes on: the thread tries again, from where it was.
 */
@ApplicationScoped
class EventTail {
    private static final Logger LOG = Logger.getLogger(EventTail.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);
    private static final int REPLAYS_AT_ONCE = 16;

    private final EventConsumers consumers;
    private final Partitions partitions = new Partitions();
    private final Queue<Listener> joining = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<Channel, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final Semaphore replays = new Semaphore(REPLAYS_AT_ONCE);
    private volatile @Nullable Thread thread;

    EventTail(EventConsumers consumers) {
        this.consumers = consumers;
    }

    void start(@Observes StartupEvent started) {
        Thread tail = Thread.ofPlatform().daemon().name("event-tail").unstarted(this::run);
        thread = tail; // before it runs: without it, it would take itself for stopped
        tail.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Where the tail is; null while that is not known. */
    @Nullable
    Position now(EventTopic topic) {
        return partitions.position(topic);
    }

    void join(Listener listener) {
        joining.add(listener);
    }

    void leave(Listener listener) {
        listeners.computeIfPresent(Channel.of(listener), (channel, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    private void run() {
        while (thread != null) {
            try (KafkaConsumer<String, byte[]> consumer = consumers.following()) {
                while (thread != null) {
                    turn(consumer);
                }
            } catch (KafkaException failed) {
                LOG.warnf("Events can't be read now: %s", failed.getMessage());
                pause(BEFORE_RETRY);
            } catch (RuntimeException failed) {
                LOG.error("An event could not be told, and is passed over", failed);
                pause(BEFORE_RETRY);
            }
        }
    }

    private void turn(KafkaConsumer<String, byte[]> consumer) {
        partitions.refresh(consumer);
        if (consumer.assignment().isEmpty()) {
            pause(BEFORE_RETRY);
        } else {
            consumer.poll(POLL).forEach(this::tell);
        }
        for (Listener next = joining.poll(); next != null; next = joining.poll()) {
            admit(next);
        }
    }

    private void tell(ConsumerRecord<String, byte[]> message) {
        partitions.passed(message).ifPresent(place -> {
            Set<Listener> all = listeners.get(new Channel(place.topic(), EventDecoder.tenant(message)));
            if (all != null) {
                EventDecoder.decode(message, place).ifPresent(event -> all.forEach(one -> one.hear(event)));
            }
        });
    }

    /** On the tail's own thread, so that between the replay's end and the first live event nothing is lost. */
    private void admit(Listener listener) {
        listeners.compute(Channel.of(listener), (channel, all) -> {
            Set<Listener> joined = all == null ? ConcurrentHashMap.newKeySet() : all;
            joined.add(listener);
            return joined;
        });
        if (listener.isGone()) {
            leave(listener);
            return;
        }
        Position from = listener.from();
        Position until = partitions.position(listener.topic());
        if (from == null || until == null || from.equals(until)) {
            listener.caughtUp();
        } else {
            replay(new Replay(consumers, listener, from, until));
        }
    }

    private void replay(Replay replay) {
        Thread.startVirtualThread(() -> {
            replays.acquireUninterruptibly();
            try {
                replay.run();
            } finally {
                replays.release();
            }
        });
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
