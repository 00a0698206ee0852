package io.journeyloop.opportunity.scoring.domain;

import java.util.stream.DoubleStream;

/**
 * All values that a part of a formula can take: interval arithmetic (Moore). Bounds are never too narrow; they may be
 * too wide where a name occurs several times.
 */
record Interval(double least, double most) {

    /** No part of a formula gets larger: far below where a double overflows. */
    static final double LARGEST = 1e12;

    Interval {
        if (!(least >= -LARGEST) || !(most <= LARGEST)) {
            throw new FormulaRefused("can become larger than " + Figures.text(LARGEST));
        }
    }

    static Interval of(double value) {
        return new Interval(value, value);
    }

    Interval plus(Interval other) {
        return new Interval(least + other.least, most + other.most);
    }

    Interval negated() {
        return new Interval(-most, -least);
    }

    Interval times(Interval other) {
        double[] corners = {least * other.least, least * other.most, most * other.least, most * other.most};
        return new Interval(
                DoubleStream.of(corners).min().orElseThrow(),
                DoubleStream.of(corners).max().orElseThrow());
    }

    Interval dividedBy(Interval other, String divisor) {
        if (other.contains(0)) {
            throw new FormulaRefused("divides by " + divisor + ", which can be 0 within the criteria's ranges");
        }
        return times(new Interval(1 / other.most, 1 / other.least));
    }

    boolean contains(double value) {
        return least <= value && value <= most;
    }

    Interval absolute() {
        return contains(0)
                ? new Interval(0, Math.max(-least, most))
                : new Interval(Math.min(Math.abs(least), Math.abs(most)), Math.max(Math.abs(least), Math.abs(most)));
    }

    Interval max(Interval other) {
        return new Interval(Math.max(least, other.least), Math.max(most, other.most));
    }

    Interval min(Interval other) {
        return new Interval(Math.min(least, other.least), Math.min(most, other.most));
    }

    Interval hull(Interval other) {
        return new Interval(Math.min(least, other.least), Math.max(most, other.most));
    }

    Interval squareRoot() {
        if (least < 0) {
            throw new FormulaRefused("takes the square root of what can be negative within the criteria's ranges");
        }
        return new Interval(Math.sqrt(least), Math.sqrt(most));
    }

    Interval logarithm() {
        if (least <= 0) {
            throw new FormulaRefused("takes the logarithm of what can be 0 or less within the criteria's ranges");
        }
        return new Interval(Math.log10(least), Math.log10(most));
    }
}
