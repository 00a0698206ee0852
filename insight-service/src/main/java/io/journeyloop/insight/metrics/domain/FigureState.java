package io.journeyloop.insight.metrics.domain;

/** How far a figure can be trusted. */
public enum FigureState {
    /** At least thirty answers. */
    OK,
    /** Fewer than thirty answers: the interval holds, but it is wide. */
    LOW_SAMPLE,
    /** No answer, or a single number, whose spread nothing tells: the value is unknown, which is not zero. */
    NO_DATA;

    private static final long ENOUGH = 30;

    /** The state of a figure that rests on so many answers. */
    public static FigureState of(long n) {
        if (n == 0) {
            return NO_DATA;
        }
        return n < ENOUGH ? LOW_SAMPLE : OK;
    }
}
