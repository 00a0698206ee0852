package io.journeyloop.insight.metrics.domain;

import static io.journeyloop.insight.metrics.domain.MetricMethod.MEAN;
import static io.journeyloop.insight.metrics.domain.MetricMethod.NET_PROMOTER;
import static io.journeyloop.insight.metrics.domain.MetricMethod.TOP_THREE_BOX;
import static io.journeyloop.insight.metrics.domain.MetricMethod.TOP_TWO_BOX;
import static io.journeyloop.insight.metrics.domain.MetricType.CES;
import static io.journeyloop.insight.metrics.domain.MetricType.CSAT;
import static io.journeyloop.insight.metrics.domain.MetricType.NPS;
import static io.journeyloop.insight.metrics.domain.MetricType.RATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static final Scale ELEVEN = new Scale(0, 10);

    @ParameterizedTest
    @CsvSource({"6, 2, 2, 40, -12.6, 74.1", "5, 0, 0, 100, 17.5, 100", "0, 0, 3, -100, -100, 6.6"})
    void netPromoterScoreHasTheAdjustedInterval(
            long promoters, long passives, long detractors, double value, double lower, double upper) {
        Figure figure = Figure.of(NPS, NET_PROMOTER, List.of(nps(10, promoters), nps(8, passives), nps(0, detractors)));

        assertEstimate(figure, value, lower, upper, 0.05);
        assertThat(figure.n()).isEqualTo(promoters + passives + detractors);
    }

    @ParameterizedTest
    @CsvSource({"9, 100", "8.99, 0", "8.5, 0", "7, 0", "6.99, -100", "6.5, -100", "0, -100"})
    void netPromoterBucketsAreHalfOpen(double answer, double value) {
        assertThat(estimate(Figure.of(NPS, NET_PROMOTER, List.of(nps(answer, 1))))
                        .value())
                .isEqualTo(value);
    }

    @Test
    void netPromoterScoreReadsTheScaleThatWasShown() {
        AnswerCount best = new AnswerCount(5, new Scale(1, 5), true, 4);
        AnswerCount lowest = new AnswerCount(1, new Scale(1, 5), true, 1);

        Figure figure = Figure.of(NPS, NET_PROMOTER, List.of(best, lowest));

        assertThat(estimate(figure).value()).isEqualTo(60);
        assertThat(figure.histogram()).containsExactly(new Bar(0, 1), new Bar(10, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "80, 100, 0.8, 0.7112, 0.8666",
        "0, 5, 0, 0, 0.4345",
        "5, 5, 1, 0.5655, 1",
        "1, 10, 0.1, 0.0179, 0.4042",
        "8, 10, 0.8, 0.4902, 0.9433"
    })
    void satisfactionIsTheTopTwoShareWithWilsonsInterval(
            long satisfied, long n, double value, double lower, double upper) {
        Scale five = new Scale(1, 5);
        Figure figure = Figure.of(
                CSAT,
                TOP_TWO_BOX,
                List.of(new AnswerCount(4, five, true, satisfied), new AnswerCount(3, five, true, n - satisfied)));

        assertEstimate(figure, value, lower, upper, 0.00005);
    }

    @Test
    void satisfactionCanBeAMean() {
        Scale five = new Scale(1, 5);

        Figure figure =
                Figure.of(CSAT, MEAN, List.of(new AnswerCount(4, five, true, 1), new AnswerCount(5, five, true, 1)));

        // t(0.975, 1) = 12.7062 makes the interval wider than the scale, where it is cut off.
        assertEstimate(figure, 4.5, 1, 5, 0);
    }

    @Test
    void effortIsReversedWhenLowIsGood() {
        Scale seven = new Scale(1, 7);
        List<AnswerCount> effort = List.of(new AnswerCount(1, seven, false, 3), new AnswerCount(7, seven, true, 1));

        assertThat(estimate(Figure.of(CES, MEAN, effort)).value()).isEqualTo(7);
        assertThat(estimate(Figure.of(CES, TOP_THREE_BOX, effort)).value()).isEqualTo(1);
    }

    @Test
    void meanHasStudentsInterval() {
        Scale five = new Scale(1, 5);
        List<AnswerCount> answers = List.of(
                new AnswerCount(2, five, true, 1),
                new AnswerCount(3, five, true, 1),
                new AnswerCount(4, five, true, 1));

        // mean 3, s = 1, t(0.975, 2) = 4.30265, reach = 4.30265 / √3 = 2.48414: cut off at 5 and at 1.
        assertEstimate(Figure.of(RATING, MEAN, answers), 3, 1, 5, 0);
        // ten of each: s² = 20/29, t(0.975, 29) = 2.04523, reach = 2.04523 · √(20/29/30)
        List<AnswerCount> tenfold = answers.stream()
                .map(a -> new AnswerCount(a.value(), a.scale(), true, 10))
                .toList();
        assertEstimate(Figure.of(RATING, MEAN, tenfold), 3, 2.6899, 3.3101, 0.00005);
    }

    @ParameterizedTest
    @CsvSource({"1, LOW_SAMPLE", "29, LOW_SAMPLE", "30, OK"})
    void fewAnswersAreALowSample(long n, FigureState state) {
        assertThat(Figure.of(NPS, NET_PROMOTER, List.of(nps(0, n))).state()).isEqualTo(state);
    }

    @Test
    void noAnswerIsNoDataAndNotZero() {
        for (MetricType type : MetricType.values()) {
            Figure figure = Figure.of(type, type.defaultMethod(), List.of());

            assertThat(figure.state()).isEqualTo(FigureState.NO_DATA);
            assertThat(figure.estimate()).isNull();
            assertThat(figure.histogram()).isEmpty();
        }
    }

    /** There is no interval, and a value never goes without one. */
    @Test
    void aSingleNumberIsNoFigureYet() {
        Figure one = Figure.ofNumbers(Moments.of(1, BigDecimal.TEN, new BigDecimal(100)));
        Figure two = Figure.ofNumbers(Moments.of(2, BigDecimal.TEN, new BigDecimal(52)));

        assertThat(one.n()).isEqualTo(1);
        assertThat(one.estimate()).isNull();
        assertThat(one.state()).isEqualTo(FigureState.NO_DATA);
        assertThat(estimate(two).value()).isEqualTo(5);
        assertThat(two.state()).isEqualTo(FigureState.LOW_SAMPLE);
    }

    @Test
    void figuresCarryNoBinaryNoise() {
        Scale five = new Scale(1, 5);
        List<AnswerCount> answers = Arrays.asList(
                new AnswerCount(5, five, true, 546),
                new AnswerCount(4, five, true, 228),
                new AnswerCount(3, five, true, 127),
                new AnswerCount(2, five, true, 72),
                new AnswerCount(1, five, true, 27));

        assertThat(estimate(Figure.of(RATING, MEAN, answers)).value()).isEqualTo(4.194);
    }

    private static AnswerCount nps(double value, long n) {
        return new AnswerCount(value, ELEVEN, true, n);
    }

    private static Estimate estimate(Figure figure) {
        return Objects.requireNonNull(figure.estimate());
    }

    private static void assertEstimate(Figure figure, double value, double lower, double upper, double tolerance) {
        assertThat(estimate(figure).value()).isEqualTo(value, within(tolerance));
        assertThat(estimate(figure).lower()).isEqualTo(lower, within(tolerance));
        assertThat(estimate(figure).upper()).isEqualTo(upper, within(tolerance));
    }
}
