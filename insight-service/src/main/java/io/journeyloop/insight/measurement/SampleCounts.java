package io.journeyloop.insight.measurement;

import io.journeyloop.insight.metrics.domain.Bar;
import io.journeyloop.insight.metrics.domain.Figure;
import io.journeyloop.insight.metrics.domain.Moments;
import java.util.List;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/** What a figure and its interval can be computed from; what belongs to another statistic is null. */
record SampleCounts(
        Statistic statistic,
        long n,
        @Nullable Long hits,
        @Nullable Long promoters,
        @Nullable Long detractors,
        @Nullable Double mean,
        @Nullable Double variance) {

    private static final double PROMOTER_FROM = 9;
    private static final double PASSIVE_FROM = 7;
    private static final double TOP_TWO_OF_FIVE = 4;
    private static final double TOP_THREE_OF_SEVEN = 5;
    private static final double YES = 1;

    /** Which figure the sample makes. */
    enum Statistic {
        SHARE,
        NET_PROMOTER,
        MEAN
    }

    static SampleCounts of(Figure figure) {
        List<Bar> bars = figure.histogram();
        return switch (figure.method()) {
            case NET_PROMOTER ->
                new SampleCounts(
                        Statistic.NET_PROMOTER,
                        figure.n(),
                        null,
                        count(bars, value -> value >= PROMOTER_FROM),
                        count(bars, value -> value < PASSIVE_FROM),
                        null,
                        null);
            case TOP_TWO_BOX -> share(figure, TOP_TWO_OF_FIVE);
            case TOP_THREE_BOX -> share(figure, TOP_THREE_OF_SEVEN);
            case SHARE -> share(figure, YES);
            case MEAN -> figure.isOnScale() ? mean(figure.n(), bars) : mean(figure.numbers());
        };
    }

    private static SampleCounts share(Figure figure, double threshold) {
        long hits = count(figure.histogram(), value -> value >= threshold);
        return new SampleCounts(Statistic.SHARE, figure.n(), hits, null, null, null, null);
    }

    private static SampleCounts mean(long n, List<Bar> bars) {
        if (n == 0) {
            return mean(null);
        }
        double mean = bars.stream().mapToDouble(bar -> bar.value() * bar.n()).sum() / n;
        double squares = bars.stream()
                .mapToDouble(bar -> bar.n() * (bar.value() - mean) * (bar.value() - mean))
                .sum();
        return new SampleCounts(Statistic.MEAN, n, null, null, null, mean, n == 1 ? null : squares / (n - 1));
    }

    private static SampleCounts mean(@Nullable Moments numbers) {
        if (numbers == null) {
            return new SampleCounts(Statistic.MEAN, 0, null, null, null, null, null);
        }
        long n = numbers.n();
        return new SampleCounts(
                Statistic.MEAN, n, null, null, null, numbers.mean(), n == 1 ? null : numbers.error() * n);
    }

    private static long count(List<Bar> bars, DoublePredicate wanted) {
        return bars.stream()
                .filter(bar -> wanted.test(bar.value()))
                .mapToLong(Bar::n)
                .sum();
    }
}
