package io.journeyloop.insight.metrics.domain;

/** The range that an answer was given in; both ends included. */
public record Scale(double min, double max) {

    public Scale {
        if (!(min < max)) {
            throw new IllegalArgumentException("A scale's lower end must lie below its upper end");
        }
    }

    /** The place of a value of this scale on another scale. */
    public double rescale(double value, Scale target) {
        if (equals(target)) {
            return value;
        }
        return target.min + (value - min) * (target.max - target.min) / (max - min);
    }

    /** The value seen from the other end of the scale. */
    public double reverse(double value) {
        return min + max - value;
    }

    public double clamp(double value) {
        return Math.clamp(value, min, max);
    }
}
