package io.journeyloop.insight.metrics.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A metric computed from answers.
 *
 * @param estimate the value with its interval; null without an answer, or with a single number
 * @param n number of answers
 * @param histogram the answers on the metric's scale, in ascending order; empty for numbers without a scale
 * @param numbers what is known of such numbers; null for answers on a scale
 */
public record Figure(
        MetricType type,
        MetricMethod method,
        @Nullable Estimate estimate,
        long n,
        FigureState state,
        List<Bar> histogram,
        @Nullable Moments numbers) {

    private static final double TOP_TWO_OF_FIVE = 4;
    private static final double TOP_THREE_OF_SEVEN = 5;
    private static final double YES = 1;

    /** Computes a metric: answers are turned the right way up and rescaled before they are pooled. */
    public static Figure of(MetricType type, MetricMethod method, Collection<AnswerCount> answers) {
        List<Bar> bars = pooled(type.scale(), answers);
        long n = bars.stream().mapToLong(Bar::n).sum();
        Estimate estimate = n == 0 ? null : estimate(type, method, bars);
        return new Figure(type, method, estimate, n, FigureState.of(n), bars, null);
    }

    /** The mean of numbers without a scale; of a single one the spread is unknown, so that it has no interval. */
    public static Figure ofNumbers(@Nullable Moments numbers) {
        long n = numbers == null ? 0 : numbers.n();
        Estimate estimate = numbers == null ? null : Mean.ofNumbers(numbers);
        FigureState state = estimate == null ? FigureState.NO_DATA : FigureState.of(n);
        return new Figure(MetricType.CUSTOM, MetricMethod.MEAN, estimate, n, state, List.of(), numbers);
    }

    /** Whether the answers were given on a scale; else they are numbers of any size. */
    public boolean isOnScale() {
        return type != MetricType.CUSTOM || method != MetricMethod.MEAN;
    }

    private static Estimate estimate(MetricType type, MetricMethod method, List<Bar> bars) {
        return switch (method) {
            case NET_PROMOTER -> NetPromoter.of(bars);
            case MEAN -> Mean.of(Moments.of(bars), type.scale());
            case TOP_TWO_BOX -> Share.atLeast(TOP_TWO_OF_FIVE, bars);
            case TOP_THREE_BOX -> Share.atLeast(TOP_THREE_OF_SEVEN, bars);
            case SHARE -> Share.atLeast(YES, bars);
        };
    }

    private static List<Bar> pooled(Scale scale, Collection<AnswerCount> answers) {
        TreeMap<Double, Long> counts = new TreeMap<>();
        for (AnswerCount answer : answers) {
            Bar bar = answer.on(scale);
            counts.merge(bar.value(), bar.n(), Long::sum);
        }
        counts.values().removeIf(n -> n == 0);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((value, n) -> bars.add(new Bar(value, n)));
        return List.copyOf(bars);
    }
}
