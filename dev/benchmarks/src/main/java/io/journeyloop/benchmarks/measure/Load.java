package io.journeyloop.benchmarks.measure;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of requests that were sent by the clock.
 *
 * @param sent how many
 * @param failed how many of them were not answered as expected
 * @param length how long the schedule was
 * @param took how long it took until all were answered
 * @param milliseconds of those that were answered as expected, each from the moment that it was due; of none, infinite
 * @param failure what went wrong with the first that wasn't
 */
public record Load(
        int sent, int failed, Duration length, Duration took, Sample milliseconds, Optional<String> failure) {

    /** What a line of waiting requests may grow by: a twentieth of the schedule, or so little that it tells nothing. */
    private static final int SHARE_BEHIND = 20;

    private static final Duration LITTLE = Duration.ofMillis(250);

    /** Whether all were answered as expected, 99 % of them within the limit, and as fast as they came. */
    public boolean isSustained(Duration limit) {
        return failed == 0 && milliseconds.percentile(99) <= limit.toMillis() && keptUp();
    }

    private boolean keptUp() {
        var behind = length.dividedBy(SHARE_BEHIND);
        var patience =
                length.plus(behind.compareTo(LITTLE) < 0 ? LITTLE : behind).plusMillis((long) milliseconds.min());
        return took.compareTo(patience) <= 0;
    }
}
