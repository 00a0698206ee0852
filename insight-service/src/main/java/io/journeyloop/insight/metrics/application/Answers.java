package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Figure;
import io.journeyloop.insight.metrics.domain.Level;
import io.journeyloop.insight.metrics.domain.Measure;
import io.journeyloop.insight.metrics.domain.Moments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answers that figures are computed from. */
public record Answers(List<CountedAnswer> counted) {

    private static final String NUMBER = "NUMBER";

    public Answers {
        counted = List.copyOf(counted);
    }

    /** How many records of any type there are. */
    public long records() {
        return counted.stream().mapToLong(answer -> answer.count().n()).sum();
    }

    /**
     * A journey's figure. What customers said about the journey as a whole speaks for it; only where nobody was asked do
     * the answers given inside it.
     */
    public PlacedFigure ofJourney(Measure measure, @Nullable Level wanted) {
        Level level = Objects.requireNonNullElseGet(
                wanted, () -> chosen(measure, Level.OWN).isEmpty() ? Level.POOLED : Level.OWN);
        return of(measure, level);
    }

    /** The figure of any place. */
    public PlacedFigure of(Measure measure, Level level) {
        List<CountedAnswer> chosen = chosen(measure, level);
        Figure figure = measure.fieldType().equals(NUMBER)
                ? Figure.ofNumbers(numbers(chosen))
                : Figure.of(
                        measure.type(),
                        measure.method(),
                        chosen.stream().map(CountedAnswer::count).toList());
        return new PlacedFigure(level, figure);
    }

    private List<CountedAnswer> chosen(Measure measure, Level level) {
        return counted.stream()
                .filter(answer -> answer.type().equals(measure.fieldType()))
                .filter(answer -> level == Level.POOLED || !answer.inside())
                .toList();
    }

    private static @Nullable Moments numbers(List<CountedAnswer> answers) {
        long n = answers.stream().mapToLong(answer -> answer.count().n()).sum();
        return n == 0 ? null : Moments.of(n, sum(answers, CountedAnswer::total), sum(answers, CountedAnswer::squares));
    }

    private static BigDecimal sum(List<CountedAnswer> answers, Function<CountedAnswer, BigDecimal> of) {
        return answers.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
