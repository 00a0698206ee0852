package io.journeyloop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.devstack.infra.DevstackException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateSearchTest {

    @Test
    void theHighestRateIsFoundToWithinFivePerCentByFewTrials() throws Exception {
        List<Double> trials = new ArrayList<>();

        double highest = RateSearch.highest(100, rate -> {
            trials.add(rate);
            return rate <= 83;
        });

        assertThat(highest).isBetween(83 / 1.05, 83.0);
        assertThat(trials).contains(highest).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aSideThatIsBetterThanItsEstimateIsTriedBeyondIt() throws Exception {
        assertThat(RateSearch.highest(100, rate -> rate <= 700)).isBetween(700 / 1.05, 700.0);
    }

    @Test
    void aSideThatIsMuchWorseThanItsEstimateIsTriedBelow() throws Exception {
        assertThat(RateSearch.highest(100, rate -> rate <= 4)).isBetween(4 / 1.05, 4.0);
    }

    @Test
    void aSideThatSustainsNothingIsToldOf() {
        assertThatThrownBy(() -> RateSearch.highest(100, rate -> false)).isInstanceOf(DevstackException.class);
    }
}
