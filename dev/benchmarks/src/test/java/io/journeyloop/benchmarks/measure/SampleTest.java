package io.journeyloop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void theMedianIsTheMiddleValueOrTheMeanOfTheMiddleTwo() {
        assertThat(Sample.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Sample.of(9, 1, 5, 6).median()).isEqualTo(5.5);
        assertThat(Sample.of(3).median()).isEqualTo(3);
    }

    @Test
    void aPercentileIsAlwaysAMeasuredValue() {
        var sample = Sample.of(10, 20, 30, 40);

        assertThat(sample.percentile(0)).isEqualTo(10);
        assertThat(sample.percentile(50)).isEqualTo(20);
        assertThat(sample.percentile(95)).isEqualTo(40);
        assertThat(sample.percentile(100)).isEqualTo(40);
    }

    @Test
    void ninetyFivePerCentOfAHundredLeaveFiveBehind() {
        var hundred = new double[100];
        for (int i = 0; i < hundred.length; i++) {
            hundred[i] = i + 1;
        }

        assertThat(Sample.of(hundred).percentile(95)).isEqualTo(95);
        assertThat(Sample.of(hundred).percentile(5)).isEqualTo(5);
    }

    @Test
    void samplesArePooledValueByValue() {
        var pooled = Sample.pooled(List.of(Sample.of(1, 2), Sample.of(30)));

        assertThat(pooled.size()).isEqualTo(3);
        assertThat(pooled.median()).isEqualTo(2);
        assertThat(pooled.max()).isEqualTo(30);
    }

    @Test
    void aSampleWithoutAValueIsRefused() {
        assertThatThrownBy(Sample::of).isInstanceOf(IllegalArgumentException.class);
    }
}
