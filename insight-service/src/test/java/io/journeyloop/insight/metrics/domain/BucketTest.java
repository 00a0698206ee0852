package io.journeyloop.insight.metrics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BucketTest {

    @Test
    void bucketsBeginWhereTheCalendarSays() {
        LocalDate thursday = LocalDate.of(2026, 1, 1);

        assertThat(Bucket.DAY.start(thursday)).isEqualTo(thursday);
        assertThat(Bucket.WEEK.start(thursday)).isEqualTo("2025-12-29");
        assertThat(Bucket.MONTH.start(LocalDate.of(2026, 2, 28))).isEqualTo("2026-02-01");
        assertThat(Bucket.QUARTER.start(LocalDate.of(2026, 6, 30))).isEqualTo("2026-04-01");
    }

    /** However days are cut, every day lies in one bucket and in one span, and in no other. */
    @Test
    void nothingIsLostOrCountedTwice() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
            LocalDate end = first.plusDays(1 + random.nextInt(200));
            for (Bucket bucket : Bucket.values()) {
                List<Window> windows = bucket.windows(first, end);
                assertThat(windows).hasSize((int) bucket.count(first, end));
                assertThat(windows.getFirst().from()).isEqualTo(first);
                assertThat(windows.getLast().to()).isEqualTo(end);
            }
            assertFollowing(new Window(first, end).spans(), first, end);
        }
    }

    private static void assertFollowing(List<Span> spans, LocalDate first, LocalDate end) {
        LocalDate next = first;
        for (Span span : spans) {
            assertThat(span.first()).isEqualTo(next);
            if (span.grain() == Grain.MONTH) {
                assertThat(span.first().getDayOfMonth()).isEqualTo(1);
                assertThat(span.end().getDayOfMonth()).isEqualTo(1);
            }
            next = span.end();
        }
        assertThat(next).isEqualTo(end);
    }
}
