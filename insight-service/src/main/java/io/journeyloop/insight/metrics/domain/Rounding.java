package io.journeyloop.insight.metrics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures leave without the noise of binary fractions: points to two decimals, shares and means to four. */
final class Rounding {

    private static final int POINTS = 2;
    private static final int SCALED = 4;

    private Rounding() {}

    static double points(double value) {
        return round(value, POINTS);
    }

    static double scaled(double value) {
        return round(value, SCALED);
    }

    private static double round(double value, int decimals) {
        // Adding zero turns -0.0 into 0.0.
        return BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .doubleValue()
                + 0.0;
    }
}
