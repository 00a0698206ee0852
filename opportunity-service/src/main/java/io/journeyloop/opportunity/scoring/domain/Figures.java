package io.journeyloop.opportunity.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as scores keep and show them: four decimals, so that equal scores are equal. */
final class Figures {

    private Figures() {}

    static double rounded(double figure) {
        return decimal(figure, 4).doubleValue();
    }

    static String text(double figure) {
        return decimal(figure, 2).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(double figure, int places) {
        return BigDecimal.valueOf(figure).setScale(places, RoundingMode.HALF_UP);
    }
}
