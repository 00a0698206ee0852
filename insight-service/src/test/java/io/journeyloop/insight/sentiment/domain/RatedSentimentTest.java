package io.journeyloop.insight.sentiment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.textmodels.SentimentLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatedSentimentTest {

    @ParameterizedTest
    @CsvSource({
        "RATING, 1, 1, 5, true, NEGATIVE, -1",
        "RATING, 2, 1, 5, true, NEGATIVE, -0.5",
        "RATING, 3, 1, 5, true, NEUTRAL, 0",
        "RATING, 4, 1, 5, true, POSITIVE, 0.5",
        "CSAT, 5, 1, 5, true, POSITIVE, 1",
        "CSAT, 5, 1, 5, false, NEGATIVE, -1",
        "RATING, 0, 0, 100, true, NEGATIVE, -1",
        "RATING, 60, 0, 100, true, NEUTRAL, 0.2",
        "NPS, 0, 0, 10, true, NEGATIVE, -1",
        "NPS, 6, 0, 10, true, NEGATIVE, -0.4",
        "NPS, 6.9, 0, 10, true, NEGATIVE, -0.31",
        "NPS, 7, 0, 10, true, NEUTRAL, 0",
        "NPS, 8.5, 0, 10, true, NEUTRAL, 0",
        "NPS, 9, 0, 10, true, POSITIVE, 0.5",
        "NPS, 10, 0, 10, true, POSITIVE, 1",
        "NPS, 5, 1, 5, true, POSITIVE, 1",
    })
    void answersAreReadOnTheirScale(
            FieldType type, double value, double min, double max, boolean higher, SentimentLabel label, double score) {
        Sentiment sentiment = RatedSentiment.of(type, value, min, max, higher).orElseThrow();

        assertThat(sentiment.label()).isEqualTo(label);
        assertThat(sentiment.score()).isCloseTo(score, within(1e-9));
        assertThat(sentiment.origin()).isEqualTo(SentimentOrigin.RATING);
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldType.class,
            names = {"NPS", "CSAT", "RATING"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherAnswersRateNothing(FieldType type) {
        assertThat(RatedSentiment.of(type, 1, 0, 1, true)).isEmpty();
    }

    @Test
    void scoreNeverLeavesItsBounds() {
        for (double value = 0; value <= 10; value += 0.1) {
            for (FieldType type : new FieldType[] {FieldType.NPS, FieldType.CSAT, FieldType.RATING}) {
                assertThat(RatedSentiment.of(type, value, 0, 10, true)
                                .orElseThrow()
                                .score())
                        .isBetween(-1.0, 1.0);
            }
        }
    }
}
