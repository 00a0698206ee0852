package io.journeyloop.devstack.demo.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperienceBarTest {

    @ParameterizedTest
    @CsvSource({
        "-2.0, █████│····· −2.0",
        "-1.0, ··▐██│····· −1.0",
        "-0.1, ····▐│····· −0.1",
        "0,    ·····│····· +0.0",
        "0.01, ·····│▌···· +0.0",
        "1.2,  ·····│███·· +1.2",
        "2.0,  ·····│█████ +2.0",
        ",     ·····│·····    –"
    })
    void painGrowsToTheLeftAndDelightToTheRight(@Nullable Double value, String drawn) {
        var line = new Line(false);

        ExperienceBar.draw(line, value);

        assertThat(line).hasToString(drawn);
    }
}
