package io.journeyloop.insight.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 0, 0, 0.4345",
        "5, 5, 1, 0.5655, 1",
        "1, 10, 0.1, 0.0179, 0.4042",
        "8, 10, 0.8, 0.4902, 0.9433",
        "80, 100, 0.8, 0.7112, 0.8666",
    })
    void intervalIsWilsons(long hits, long n, double value, double lower, double upper) {
        assertThat(Proportion.of(hits, n)).isEqualTo(new Proportion(value, lower, upper));
    }
}
