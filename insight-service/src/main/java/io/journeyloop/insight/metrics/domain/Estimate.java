package io.journeyloop.insight.metrics.domain;

/** A value with its 95 % interval. */
public record Estimate(double value, double lower, double upper) {

    Estimate inPoints() {
        return new Estimate(Rounding.points(value), Rounding.points(lower), Rounding.points(upper));
    }

    Estimate scaled() {
        return new Estimate(Rounding.scaled(value), Rounding.scaled(lower), Rounding.scaled(upper));
    }
}
