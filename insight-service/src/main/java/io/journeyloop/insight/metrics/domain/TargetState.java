package io.journeyloop.insight.metrics.domain;

import org.jspecify.annotations.Nullable;

/** Where a figure stands to its target. */
public enum TargetState {
    /** The whole interval has reached the target. */
    MET,
    /** The whole interval falls short of it. */
    MISSED,
    /** The target lies within the interval. */
    UNDECIDED,
    /** There is no figure to compare. */
    NO_DATA;

    /** Held against the interval, never against the value alone. */
    public static TargetState of(@Nullable Estimate estimate, double target, Direction better) {
        if (estimate == null) {
            return NO_DATA;
        }
        boolean above = estimate.lower() >= target;
        boolean below = estimate.upper() <= target;
        if (better == Direction.HIGHER ? above : below) {
            return MET;
        }
        boolean missed = better == Direction.HIGHER ? estimate.upper() < target : estimate.lower() > target;
        return missed ? MISSED : UNDECIDED;
    }
}
