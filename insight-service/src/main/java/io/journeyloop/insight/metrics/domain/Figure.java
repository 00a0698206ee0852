package io.journeyloop.insight.metrics.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A metric computed from answers.
 *
 * @param estimate the value with its interval; null exactly when the state is {@code NO_DATA}
 * @param n number of answers
 * @param histogram the answers on the metric's scale, in ascending order
 */
public record Figure(
        MetricType type,
        MetricMethod method,
        @Nullable Estimate estimate,
        long n,
        FigureState state,
        List<Bar> histogram) {

    private static final double TOP_TWO_OF_FIVE = 4;
    private static final double TOP_THREE_OF_SEVEN = 5;

    /** Computes a metric: answers are turned the right way up and rescaled before they are pooled. */
    public static Figure of(MetricType type, MetricMethod method, Collection<AnswerCount> answers) {
        List<Bar> bars = pooled(type.scale(), answers);
        long n = bars.stream().mapToLong(Bar::n).sum();
        Estimate estimate = n == 0 ? null : estimate(type, method, bars);
        return new Figure(type, method, estimate, n, FigureState.of(n), bars);
    }

    private static Estimate estimate(MetricType type, MetricMethod method, List<Bar> bars) {
        return switch (method) {
            case NET_PROMOTER -> NetPromoter.of(bars);
            case MEAN -> Mean.of(bars, type.scale());
            case TOP_TWO_BOX -> Share.atLeast(TOP_TWO_OF_FIVE, bars);
            case TOP_THREE_BOX -> Share.atLeast(TOP_THREE_OF_SEVEN, bars);
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
