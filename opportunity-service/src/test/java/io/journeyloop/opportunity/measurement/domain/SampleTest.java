package io.journeyloop.opportunity.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 0, 0, 0.4345",
        "5, 5, 1, 0.5655, 1",
        "1, 10, 0.1, 0.0179, 0.4042",
        "8, 10, 0.8, 0.4902, 0.9433",
        "80, 100, 0.8, 0.7112, 0.8666"
    })
    void shareHasWilsonsInterval(long hits, long n, double value, double lower, double upper) {
        assertEstimate(new ShareSample(n, hits).estimate(), value, lower, upper, 0.00005);
    }

    @ParameterizedTest
    @CsvSource({"6, 2, 2, 40, -12.6, 74.1", "5, 0, 0, 100, 17.5, 100", "0, 0, 3, -100, -100, 6.6"})
    void netPromoterScoreHasTheAdjustedInterval(
            long promoters, long passives, long detractors, double value, double lower, double upper) {
        var sample = new PromoterSample(promoters + passives + detractors, promoters, detractors);

        assertEstimate(sample.estimate(), value, lower, upper, 0.05);
    }

    /** By hand: mean 2 and variance 2.5 of five, so a reach of 2.7764 · √0.5. */
    @Test
    void meanHasStudentsInterval() {
        assertEstimate(new MeanSample(5, 2.0, 2.5).estimate(), 2, 0.0368, 3.9632, 0.0001);
    }

    @Test
    void withoutAnswersThereIsNoFigureAndOfOneThereIsNoSpread() {
        assertThat(new ShareSample(0, 0).estimate()).isNull();
        assertThat(new PromoterSample(0, 0, 0).estimate()).isNull();
        assertThat(new MeanSample(0, null, null).estimate()).isNull();
        assertThat(new MeanSample(1, 4.0, null).estimate()).isEqualTo(new Estimate(4, null, null));
        assertThat(new ShareSample(0, 0).state()).isEqualTo(FigureState.NO_DATA);
        assertThat(new ShareSample(29, 1).state()).isEqualTo(FigureState.LOW_SAMPLE);
        assertThat(new ShareSample(30, 1).state()).isEqualTo(FigureState.OK);
    }

    /** Newcombe 1998, table II, example (a): 56/70 against 48/80 has the interval 0.0524 to 0.3339. */
    @Test
    void sharesDifferByNewcombesInterval() {
        assertEstimate(new ShareSample(70, 56).minus(new ShareSample(80, 48)), 0.2, 0.0524, 0.3339, 0.00005);
    }

    /**
     * By hand: adjusted counts (6.75, 2.75 of 13) and (2.75, 6.75 of 13) have the variance 0.04893 each; with nine degrees
     * of freedom the reach is 2.2622 · 31.283.
     */
    @Test
    void netPromoterScoresDifferByTheirAdjustedVariances() {
        var difference = new PromoterSample(10, 6, 2).minus(new PromoterSample(10, 2, 6));

        assertEstimate(difference, 80, 9.23, 150.77, 0.01);
    }

    /** By hand: adjusted variances of 0.0013107 and 0.0013893; the reach is 1.9647 · 5.1961, with z it would be 10.18. */
    @Test
    void manyNetPromoterScoresDifferAsByTheNormalDistribution() {
        var difference = new PromoterSample(500, 225, 125).minus(new PromoterSample(500, 175, 175));

        assertEstimate(difference, 20, 9.79, 30.21, 0.01);
    }

    @Test
    void singleAnswersDifferByNothingCertain() {
        assertEstimate(new PromoterSample(1, 1, 0).minus(new PromoterSample(1, 0, 1)), 200, -200, 200, 0);
    }

    /** By hand: means 2 and 4, variances 2.5 of 5 each, so 8 degrees of freedom and a reach of 2.306 · 1. */
    @Test
    void meansDifferByWelchsInterval() {
        assertEstimate(new MeanSample(5, 4.0, 2.5).minus(new MeanSample(5, 2.0, 2.5)), 2, -0.3060, 4.3060, 0.0001);
        assertEstimate(new MeanSample(40, 3.0, 0.0).minus(new MeanSample(40, 3.0, 0.0)), 0, 0, 0, 0);
        assertThat(new MeanSample(1, 4.0, null).minus(new MeanSample(40, 3.0, 1.0)))
                .isEqualTo(new Estimate(1, null, null));
    }

    @Test
    void figuresOfDifferentKindsAreNotCompared() {
        assertThatThrownBy(() -> new ShareSample(10, 1).minus(new PromoterSample(10, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertEstimate(@Nullable Estimate found, double value, double lower, double upper, double by) {
        Estimate estimate = Objects.requireNonNull(found);
        assertThat(estimate.value()).isCloseTo(value, within(by));
        assertThat(estimate.lower()).isCloseTo(lower, within(by));
        assertThat(estimate.upper()).isCloseTo(upper, within(by));
    }
}
