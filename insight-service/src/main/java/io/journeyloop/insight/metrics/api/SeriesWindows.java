package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.domain.Bucket;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.kit.errors.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The windows of a series. */
final class SeriesWindows {

    static final int MOST = 400;
    static final int USUAL = 12;

    private SeriesWindows() {}

    /** The buckets between two days; without a beginning, the usual number of them, the last being today's. */
    static List<Window> of(Bucket bucket, @Nullable String from, @Nullable String to, LocalDate today) {
        Window given = Windows.of("", from, to);
        LocalDate end = Objects.requireNonNullElse(given.to(), today.plusDays(1));
        LocalDate first = given.from();
        if (first == null) {
            first = bucket.before(bucket.start(end.minusDays(1)), USUAL - 1);
        }
        if (!first.isBefore(end)) {
            throw ProblemException.invalid("from", "must not lie after today where there is no to");
        }
        if (bucket.count(first, end) > MOST) {
            throw ProblemException.invalid("from", "must leave at most " + MOST + " buckets");
        }
        return bucket.windows(first, end);
    }
}
