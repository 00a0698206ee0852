package io.journeyloop.opportunity.measurement.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence says to a question.
 *
 * @param direction which way the metric gets better; null where there is a problem
 * @param samples in the order of the question's sides; empty where there is a problem
 * @param problem why there are no figures; null where there are
 */
public record Answer(
        @Nullable Direction direction,
        List<Sample> samples,
        @Nullable Problem problem) {

    /** What a question may founder on. */
    public enum Problem {
        /** There is no such metric. */
        UNKNOWN_METRIC,
        /** The journey, phase, step, touchpoint or persona was never heard of. */
        UNKNOWN_SCOPE
    }

    public Answer {
        samples = List.copyOf(samples);
    }

    /** Whether each side has so many answers. */
    public boolean holds(long n) {
        return !samples.isEmpty() && samples.stream().allMatch(sample -> sample.n() >= n);
    }
}
