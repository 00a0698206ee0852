package io.journeyloop.insight.metrics.domain;

import static io.journeyloop.insight.metrics.domain.Direction.HIGHER;
import static io.journeyloop.insight.metrics.domain.MetricMethod.MEAN;
import static io.journeyloop.insight.metrics.domain.MetricMethod.NET_PROMOTER;
import static io.journeyloop.insight.metrics.domain.MetricMethod.TOP_TWO_BOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Scale FIVE = new Scale(1, 5);

    /** Newcombe 1998, table II, example (a): 56/70 against 48/80 has the interval 0.0524 to 0.3339. */
    @Test
    void sharesDifferByNewcombesInterval() {
        Difference difference = Difference.between(csat(48, 80), csat(56, 70), HIGHER);

        assertEstimate(difference, 0.2, 0.0524, 0.3339);
        assertThat(difference.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(Difference.between(csat(56, 70), csat(48, 80), HIGHER).verdict())
                .isEqualTo(Verdict.WORSE);
    }

    /**
     * By hand: adjusted counts (6.75, 2.75 of 13) and (2.75, 6.75 of 13) have the variance 0.04893 each; with nine degrees
     * of freedom the reach is 2.2622 · 31.283.
     */
    @Test
    void netPromoterScoresDifferByTheirAdjustedVariances() {
        Difference difference = Difference.between(nps(2, 2, 6), nps(6, 2, 2), HIGHER);

        assertEstimate(difference, 80, 9.23, 150.77);
        assertThat(difference.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(difference.certain()).isEqualTo(9.23);
    }

    /** By hand: means 2 and 4, variances 2 of 5 each, so 8 degrees of freedom and a reach of 2.306 · √0.8. */
    @Test
    void meansDifferByWelchsInterval() {
        Difference difference = Difference.between(effort(0, 1, 2, 3, 4), effort(2, 3, 4, 5, 6), HIGHER);

        assertEstimate(difference, 2, -0.3060, 4.3060);
    }

    @Test
    void enoughEqualAnswersAreNoChange() {
        assertThat(Difference.between(csat(20, 40), csat(21, 40), HIGHER).verdict())
                .isEqualTo(Verdict.NO_CHANGE_DETECTED);
    }

    @Test
    void withoutAnswersThereIsNoDifference() {
        Difference difference = Difference.between(csat(0, 0), csat(40, 40), HIGHER);

        assertThat(difference.estimate()).isNull();
        assertThat(difference.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    }

    private static Figure csat(long satisfied, long n) {
        return Figure.of(
                MetricType.CSAT,
                TOP_TWO_BOX,
                List.of(new AnswerCount(5, FIVE, true, satisfied), new AnswerCount(1, FIVE, true, n - satisfied)));
    }

    private static Figure nps(long promoters, long passives, long detractors) {
        Scale eleven = new Scale(0, 10);
        return Figure.of(
                MetricType.NPS,
                NET_PROMOTER,
                List.of(
                        new AnswerCount(10, eleven, true, promoters),
                        new AnswerCount(8, eleven, true, passives),
                        new AnswerCount(0, eleven, true, detractors)));
    }

    private static Figure effort(double... values) {
        return Figure.of(
                MetricType.CES,
                MEAN,
                Arrays.stream(values)
                        .mapToObj(value -> new AnswerCount(value + 1, new Scale(1, 7), true, 1))
                        .toList());
    }

    private static void assertEstimate(Difference difference, double value, double lower, double upper) {
        Estimate estimate = Objects.requireNonNull(difference.estimate());
        assertThat(estimate.value()).isCloseTo(value, within(0.0001));
        assertThat(estimate.lower()).isCloseTo(lower, within(0.01));
        assertThat(estimate.upper()).isCloseTo(upper, within(0.01));
    }
}
