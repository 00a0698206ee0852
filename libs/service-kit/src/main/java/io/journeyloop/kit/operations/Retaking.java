package io.journeyloop.kit.operations;

import io.journeyloop.kit.inbox.EventIntake;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Hands events to the intake once more, and keeps count of what comes of it. Blocks its thread. */
final class Retaking {

    private static final Logger LOG = Logger.getLogger(Retaking.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How many of those that failed are told one by one. */
    private static final int TOLD = 100;

    private final EventIntake intake;
    private final List<Failure> failures = new ArrayList<>();
    private long taken;
    private long known;
    private long failed;

    Retaking(EventIntake intake) {
        this.intake = intake;
    }

    /** An event that can't be understood, by its place in its topic. */
    record Failure(String topic, int partition, long offset, String type, String reason) {}

    /** One event's failure keeps no other from its turn. */
    void take(ConsumerRecord<String, byte[]> event) {
        try {
            if (intake.take(event).await().atMost(PATIENCE)) {
                taken++;
            } else {
                known++;
            }
        } catch (RuntimeException still) {
            failed++;
            LOG.warnf(
                    still,
                    "Could not be taken: %s, partition %d, offset %d",
                    event.topic(),
                    event.partition(),
                    event.offset());
            if (failures.size() < TOLD) {
                failures.add(new Failure(
                        event.topic(), event.partition(), event.offset(), EventIntake.typeOf(event), still.toString()));
            }
        }
    }

    long all() {
        return taken + known + failed;
    }

    long taken() {
        return taken;
    }

    long known() {
        return known;
    }

    long failed() {
        return failed;
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }
}
