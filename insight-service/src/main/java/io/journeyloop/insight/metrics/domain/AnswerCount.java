package io.journeyloop.insight.metrics.domain;

/**
 * How often a value was given.
 *
 * @param value the answer, on its own scale
 * @param scale the scale that the customer was shown
 * @param higherIsBetter whether the upper end of that scale is the good one
 * @param n how often
 */
public record AnswerCount(double value, Scale scale, boolean higherIsBetter, long n) {

    /** The same answers on another scale whose upper end is the good one. */
    Bar on(Scale target) {
        double upright = higherIsBetter ? value : scale.reverse(value);
        return new Bar(Rounding.scaled(scale.rescale(upright, target)), n);
    }
}
