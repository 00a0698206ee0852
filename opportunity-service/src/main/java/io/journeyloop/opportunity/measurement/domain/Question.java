package io.journeyloop.opportunity.measurement.domain;

import java.time.Instant;
import java.util.List;

/**
 * What is asked of the evidence.
 *
 * @param sides the one that is compared with, then the one that is judged
 */
public record Question(MetricChoice metric, List<Side> sides) {

    public Question {
        sides = List.copyOf(sides);
    }

    /** From when on no further answer can belong to it. */
    public Instant closesAt() {
        return sides.stream()
                .map(side -> side.window().to())
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
