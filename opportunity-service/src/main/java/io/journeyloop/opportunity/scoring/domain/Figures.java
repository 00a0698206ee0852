package io.journeyloop.opportunity.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures as scores keep and show them: four decimals, so that equal scores are equal. */
public final class Figures {

    private Figures() {}

    public static double rounded(double figure) {
        return decimal(figure, 4).doubleValue();
    }

    /** Rounded; null where there is no figure, or none that is a number. */
    static @Nullable Double known(@Nullable Double figure) {
        return figure == null || !Double.isFinite(figure) ? null : rounded(figure);
    }

    /** At least two decimals, and more where a figure is small. */
    public static String text(double figure) {
        double size = Math.abs(figure);
        return decimal(figure, size > 0 && size < 0.1 ? 4 : 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static BigDecimal decimal(double figure, int places) {
        return BigDecimal.valueOf(figure).setScale(places, RoundingMode.HALF_UP);
    }
}
