package io.journeyloop.opportunity.backlog.messaging;

import io.journeyloop.kit.inbox.Event;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How long ranks take to follow feedback: from the moment in which the insight-service had it stored, which its event
 * carries, to the moment in which the scores that it moved are written. The two are read from two machines' clocks.
 */
@Startup // so that what has not happened yet is zero instead of missing
@ApplicationScoped
class RankingLag {

    private final Timer timer;
    private final Clock clock;

    RankingLag(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.timer = Timer.builder("journeyloop.ranking.lag")
                .description("From feedback stored to the opportunities that it speaks for scored anew")
                .serviceLevelObjectives(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30))
                .register(registry);
    }

    /**
     * Evidence that no feedback moved, or that no score followed, says nothing of it. An event's aggregate is its scope.
     *
     * @param moved the scopes that scores followed
     */
    void record(List<Event> events, Set<UUID> moved) {
        Instant now = clock.instant();
        for (Event event : events) {
            Instant since = event.since();
            if (since != null && moved.contains(event.aggregateId())) {
                timer.record(Duration.between(since, now));
            }
        }
    }
}
