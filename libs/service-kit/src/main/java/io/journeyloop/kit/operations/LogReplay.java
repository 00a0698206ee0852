package io.journeyloop.kit.operations;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.inbox.EventIntake;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes the events of some time once more: those that a restored database has forgotten take effect, those that it
 * remembers are known by their ids. Blocks its thread.
 */
@ApplicationScoped
class LogReplay {

    /** An event's id is remembered for 30 days; after that it would take effect twice. */
    private static final Duration FURTHEST = Duration.ofDays(29);

    private final EventLog log;
    private final EventIntake intake;
    private final Clock clock;
    private final List<String> topics;

    LogReplay(
            EventLog log,
            EventIntake intake,
            Clock clock,
            @ConfigProperty(name = "mp.messaging.incoming.events.topics") List<String> topics) {
        this.log = log;
        this.intake = intake;
        this.clock = clock;
        this.topics = topics;
    }

    /**
     * What came of a replay.
     *
     * @param events all that were sent since then, of all topics that the service reads
     * @param taken those that have taken effect by this replay
     * @param known those that had taken effect before, or that nobody here handles
     * @param failed those that can't be understood
     * @param failures the first hundred of them
     */
    record Outcome(Instant since, long events, long taken, long known, long failed, List<Retaking.Failure> failures) {}

    /** From a moment of the last 29 days on. */
    Outcome replay(@Nullable String since) {
        Instant from = moment(since);
        Retaking events = new Retaking(intake);
        try (EventLog.Reading reading = log.open(topics)) {
            reading.goTo(from);
            reading.toTheEnd(events::take);
        }
        return new Outcome(from, events.all(), events.taken(), events.known(), events.failed(), events.failures());
    }

    private Instant moment(@Nullable String since) {
        Instant moment = parsed(since);
        Instant now = clock.instant();
        if (moment.isAfter(now) || moment.isBefore(now.minus(FURTHEST))) {
            throw ProblemException.invalid("since", "must be within the last " + FURTHEST.toDays() + " days");
        }
        return moment;
    }

    private static Instant parsed(@Nullable String since) {
        if (since == null) {
            throw ProblemException.invalid("since", "is missing: a moment such as 2026-11-22T13:00:00Z");
        }
        try {
            return Instant.parse(since);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid("since", "must be a moment such as 2026-11-22T13:00:00Z");
        }
    }
}
