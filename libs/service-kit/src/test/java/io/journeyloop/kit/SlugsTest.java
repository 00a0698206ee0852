package io.journeyloop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "I apply for a mortgage,i-apply-for-a-mortgage",
        "'  Zürich – Été! ',zurich-ete",
        "日本,unnamed",
        "a--b,a-b"
    })
    void slugIsWhatAPersonWouldType(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug).matches(Slugs.PATTERN);
    }

    @Test
    void longTitleLeavesRoomForANumber() {
        String slug = Slugs.unique("word ".repeat(100), Set.of(Slugs.of("word ".repeat(100)))::contains);

        assertThat(slug)
                .endsWith("-2")
                .hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH)
                .matches(Slugs.PATTERN);
    }

    @Test
    void takenSlugsAreNumberedOn() {
        assertThat(Slugs.unique("Saver", Set.of("saver", "saver-2")::contains)).isEqualTo("saver-3");
    }
}
