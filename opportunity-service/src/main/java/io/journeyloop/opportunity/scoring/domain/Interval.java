package io.journeyloop.opportunity.scoring.domain;

import java.util.stream.DoubleStream;

/**
 * All values that a part of a formula can take: interval arithmetic (Moore). Bounds are never too narrow; they may be
 * too wide where a name occurs several times.
 */
record Interval(double least, double most) {

    /** No part of a formula gets larger: far below where a double overflows. */
    static final double LARGEST = 1e12;

    /** More than a step of a formula, with sixteen decimals, is ever off by. */
    private static final double ROUNDING = 1e-15;

    Interval {
        if (!(least >= -LARGEST) || !(most <= LARGEST)) {
            throw new FormulaRefused("can become larger than " + Figures.text(LARGEST));
        }
    }

    /** A figure that somebody wrote, or the range of one. */
    static Interval of(double least, double most) {
        return new Interval(least - slack(least), most + slack(most));
    }

    /** Formulas reckon in decimals and bounds in binary: what neither may hold exactly is made a little wider. */
    private static double slack(double bound) {
        return bound == Math.rint(bound) ? 0 : Math.abs(bound) * ROUNDING;
    }

    Interval plus(Interval other) {
        return of(least + other.least, most + other.most);
    }

    Interval negated() {
        return new Interval(-most, -least);
    }

    Interval times(Interval other) {
        double[] corners = {least * other.least, least * other.most, most * other.least, most * other.most};
        return of(
                DoubleStream.of(corners).min().orElseThrow(),
                DoubleStream.of(corners).max().orElseThrow());
    }

    Interval dividedBy(Interval other, String divisor) {
        if (other.contains(0)) {
            throw new FormulaRefused("divides by " + divisor + ", which can be 0 within the criteria's ranges");
        }
        return times(of(1 / other.most, 1 / other.least));
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
        return of(Math.sqrt(least), Math.sqrt(most));
    }

    Interval logarithm() {
        if (least <= 0) {
            throw new FormulaRefused("takes the logarithm of what can be 0 or less within the criteria's ranges");
        }
        return of(Math.log10(least), Math.log10(most));
    }
}
