package io.journeyloop.insight.metrics.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What an interval of a mean needs of many answers.
 *
 * @param error the square of the mean's standard error; NaN for one answer
 */
public record Moments(long n, double mean, double error) {

    static Moments of(List<Bar> bars) {
        long n = bars.stream().mapToLong(Bar::n).sum();
        double mean = bars.stream().mapToDouble(bar -> bar.value() * bar.n()).sum() / n;
        double squares = bars.stream()
                .mapToDouble(bar -> bar.n() * (bar.value() - mean) * (bar.value() - mean))
                .sum();
        return new Moments(n, mean, squares / (n - 1) / n);
    }

    /** From sums, exactly: the difference of two large numbers must not lose the small one that matters. */
    public static Moments of(long n, BigDecimal total, BigDecimal squares) {
        BigDecimal count = BigDecimal.valueOf(n);
        BigDecimal spread = squares.subtract(total.multiply(total).divide(count, MathContext.DECIMAL128));
        return new Moments(
                n, total.divide(count, MathContext.DECIMAL128).doubleValue(), spread.doubleValue() / (n - 1) / n);
    }
}
