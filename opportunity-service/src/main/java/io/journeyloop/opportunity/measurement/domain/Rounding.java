package io.journeyloop.opportunity.measurement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures leave without the noise of binary fractions: points to two decimals, shares and means to four. */
final class Rounding {

    static final int POINTS = 2;
    static final int SCALED = 4;

    private Rounding() {}

    static double to(int decimals, double value) {
        // Adding zero turns -0.0 into 0.0.
        return BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .doubleValue()
                + 0.0;
    }
}
