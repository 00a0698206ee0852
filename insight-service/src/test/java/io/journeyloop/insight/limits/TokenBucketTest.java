package io.journeyloop.insight.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final Instant START = Instant.parse("2026-03-10T12:00:00Z");

    private final TokenBucket bucket = new TokenBucket(10, 3, START);

    @Test
    void aBurstIsLetThroughAndThenTheRate() {
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.take(START)).isEmpty();
        }
        assertThat(bucket.take(START)).contains(Duration.ofMillis(100));
        assertThat(bucket.take(START.plusMillis(50))).contains(Duration.ofMillis(50));
        assertThat(bucket.take(START.plusMillis(100))).isEmpty();
        assertThat(bucket.take(START.plusMillis(100))).isPresent();
    }

    @Test
    void aLongPauseFillsItOnce() {
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.take(START.plusSeconds(3600))).isEmpty();
        }
        assertThat(bucket.take(START.plusSeconds(3600))).isPresent();
    }

    @Test
    void aClockThatGoesBackTakesNothingAway() {
        assertThat(bucket.take(START.plusSeconds(1))).isEmpty();
        assertThat(bucket.take(START)).isEmpty();
    }
}
