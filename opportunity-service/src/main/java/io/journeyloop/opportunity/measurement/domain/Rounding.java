package io.journeyloop.opportunity.measurement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures leave without the noise of binary fractions: points to two decimals, shares and means to four. */
public final class Rounding {

    public static final int POINTS = 2;
    public static final int SCALED = 4;

    private Rounding() {}

    public static double to(int decimals, double value) {
        // Adding zero turns -0.0 into 0.0.
        return BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .doubleValue()
                + 0.0;
    }
}
