package io.journeyloop.opportunity.backlog.domain;

import io.journeyloop.opportunity.scoring.domain.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The value nearest to the current one at which something becomes true. A formula of the tenant's own need not be
 * monotonic: it is tried at steps that widen with the distance, then halved between the last two. A wish that is met
 * only between two steps is overlooked.
 */
final class SmallestChange {

    private static final int HALVINGS = 50;
    private static final int DECIMALS = 4;

    /** Shares of the way to the end of the range: from a billionth on, each twice the one before, then 64 even ones. */
    private static final double[] STEPS = DoubleStream.concat(
                    IntStream.rangeClosed(7, 30).mapToDouble(k -> Math.scalb(1, -k)),
                    IntStream.rangeClosed(1, 64).mapToDouble(k -> k / 64.0))
            .sorted()
            .toArray();

    private SmallestChange() {}

    static Optional<Double> of(Criterion criterion, double current, DoublePredicate wish) {
        Comparator<Double> nearest = Comparator.comparingDouble(value -> Math.abs(value - current));
        List<Double> allowed = criterion.allowed();
        return allowed.isEmpty()
                ? Stream.of(criterion.max(), criterion.min())
                        .flatMap(end -> towards(end, current, wish).stream())
                        .min(nearest)
                : allowed.stream()
                        .filter(value -> value != current && wish.test(value))
                        .min(nearest);
    }

    /** As people read a change: four decimals. */
    static double rounded(double change) {
        return BigDecimal.valueOf(change)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static Optional<Double> towards(double end, double current, DoublePredicate wish) {
        double way = end - current;
        double before = 0;
        for (double step : STEPS) {
            if (wish.test(current + way * step)) {
                double share = halved(before, step, candidate -> wish.test(current + way * candidate));
                return Optional.of(shown(current, way * share, end, wish));
            }
            before = step;
        }
        return Optional.empty();
    }

    private static double halved(double no, double yes, DoublePredicate wish) {
        double low = no;
        double high = yes;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (wish.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** A value of few decimals, if there is one close by that does it as well. */
    private static double shown(double current, double change, double end, DoublePredicate wish) {
        double rounded = BigDecimal.valueOf(current + change)
                .setScale(DECIMALS, change < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING)
                .doubleValue();
        boolean within = Math.abs(rounded - current) <= Math.abs(end - current);
        return within && wish.test(rounded) ? rounded : current + change;
    }
}
