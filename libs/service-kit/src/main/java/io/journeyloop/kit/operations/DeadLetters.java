package io.journeyloop.kit.operations;

import io.journeyloop.kit.inbox.EventIntake;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes the events that once could not be understood as if they came now. All that the topic holds is tried, however
 * often: what was taken since is known by its id, and handlers pass over what is older than what they hold. Blocks its
 * thread.
 */
@ApplicationScoped
class DeadLetters {

    private final EventLog log;
    private final EventIntake intake;
    private final String topic;

    DeadLetters(
            EventLog log,
            EventIntake intake,
            @ConfigProperty(name = "mp.messaging.incoming.events.dead-letter-queue.topic") String topic) {
        this.log = log;
        this.intake = intake;
        this.topic = topic;
    }

    /**
     * What came of a replay.
     *
     * @param letters all that the topic holds
     * @param taken those that have taken effect by this replay
     * @param known those that had taken effect before, or that nobody here handles any more
     * @param failed those that can't be understood still
     * @param failures the first hundred of them
     */
    record Outcome(long letters, long taken, long known, long failed, List<Retaking.Failure> failures) {}

    Outcome replay() {
        Retaking letters = new Retaking(intake);
        try (EventLog.Reading reading = log.open(List.of(topic))) {
            reading.toTheEnd(letters::take);
        }
        return new Outcome(letters.all(), letters.taken(), letters.known(), letters.failed(), letters.failures());
    }
}
