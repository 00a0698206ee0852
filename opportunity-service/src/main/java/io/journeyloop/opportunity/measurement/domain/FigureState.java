package io.journeyloop.opportunity.measurement.domain;

/** How far a figure can be trusted. */
public enum FigureState {
    /** At least thirty answers. */
    OK,
    /** Fewer than thirty answers: the interval holds, but it is wide. */
    LOW_SAMPLE,
    /** No answer: the value is unknown, which is not zero. */
    NO_DATA;

    /** How many answers a verdict takes on each side. */
    public static final long ENOUGH = 30;

    /** The state of a figure that rests on so many answers. */
    public static FigureState of(long n) {
        if (n == 0) {
            return NO_DATA;
        }
        return n < ENOUGH ? LOW_SAMPLE : OK;
    }
}
