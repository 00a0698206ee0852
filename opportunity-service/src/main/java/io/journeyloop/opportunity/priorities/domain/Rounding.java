package io.journeyloop.opportunity.priorities.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures leave without the noise of binary fractions: four decimals. */
final class Rounding {

    private static final int DECIMALS = 4;

    private Rounding() {}

    static double of(double value) {
        // Adding zero turns -0.0 into 0.0.
        return BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .doubleValue()
                + 0.0;
    }
}
