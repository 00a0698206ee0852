package io.journeyloop.opportunity.measurement.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is asked of the evidence.
 *
 * @param sides the one that is compared with, then the one that is judged; a single one where nothing is compared
 */
public record Question(MetricChoice metric, List<Side> sides) {

    /** How long an answer counts for what is rolling on. */
    private static final Duration LATELY = Duration.ofDays(28);

    public Question {
        sides = List.copyOf(sides);
    }

    /** What one place said lately, until a moment. */
    public static Question rolling(MetricChoice metric, Scope scope, Instant now) {
        return new Question(metric, List.of(new Side(scope, TimeWindow.before(now, LATELY))));
    }

    /** The same, until another moment. */
    Question rolledTo(Instant now) {
        return rolling(metric, sides.getFirst().scope(), now);
    }

    /** From when on no further answer can belong to it. */
    public Instant closesAt() {
        return sides.stream()
                .map(side -> side.window().to())
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
