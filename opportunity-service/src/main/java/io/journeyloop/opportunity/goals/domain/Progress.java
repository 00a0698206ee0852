package io.journeyloop.opportunity.goals.domain;

import io.journeyloop.opportunity.measurement.domain.Direction;
import io.journeyloop.opportunity.measurement.domain.Estimate;
import org.jspecify.annotations.Nullable;

/** How far a goal is, held against the whole interval and never against the value alone. */
public enum Progress {
    /** The whole interval has reached the target. */
    MET,
    /** The whole interval falls short of it. */
    NOT_MET,
    /** The target lies within the interval. */
    UNDECIDED,
    /** There is no figure to hold against it. */
    NO_DATA;

    /** How far a figure is, in the metric's direction. */
    public static Progress of(@Nullable Estimate current, double target, @Nullable Direction better) {
        if (current == null || better == null || current.lower() == null || current.upper() == null) {
            return NO_DATA;
        }
        double lower = current.lower();
        double upper = current.upper();
        if (better == Direction.HIGHER ? lower >= target : upper <= target) {
            return MET;
        }
        return (better == Direction.HIGHER ? upper < target : lower > target) ? NOT_MET : UNDECIDED;
    }

    /** The part of the way from baseline to target that is covered; null where that is no way, or nothing is known. */
    public static @Nullable Double covered(@Nullable Estimate current, @Nullable Double baseline, double target) {
        return current == null || baseline == null || baseline == target
                ? null
                : Math.round(10_000 * (current.value() - baseline) / (target - baseline)) / 10_000.0;
    }
}
