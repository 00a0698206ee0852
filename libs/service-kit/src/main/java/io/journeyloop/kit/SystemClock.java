package io.journeyloop.kit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The time, as exact as the database keeps it, and as something that a test can replace. */
final class SystemClock {

    @Produces
    @Singleton
    Clock utc() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
