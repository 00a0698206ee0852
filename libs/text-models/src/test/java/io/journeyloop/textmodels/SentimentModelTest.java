package io.journeyloop.textmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentimentModelTest {

    private static final SentenceEncoder ENCODER = new SentenceEncoder();
    private static final SentimentModel MODEL = SentimentModel.shipped();

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POSITIVE | Your technician was friendly and explained everything.
            POSITIVE | Setting up the account was quick and easy, I love it.
            POSITIVE | Thank you, problem solved within an hour. Great service!
            NEGATIVE | I waited forty minutes and nobody picked up the phone. Terrible.
            NEGATIVE | The app crashes all the time, what a waste of money.
            NEGATIVE | Very disappointed, the parcel arrived broken.
            """)
    void plainWordsAreUnderstood(SentimentLabel label, String text) {
        SentimentModel.Verdict verdict = MODEL.judge(ENCODER.encode(text));

        assertThat(verdict.label()).isEqualTo(label);
        assertThat(verdict.score()).isBetween(-1.0, 1.0);
        assertThat(Math.signum(verdict.score())).isEqualTo(label == SentimentLabel.POSITIVE ? 1 : -1);
    }

    @Test
    void sameTextHasTheSameNumbersAndLikeTextsLieClose() {
        float[] late = ENCODER.encode("The parcel came a week late.");

        assertThat(ENCODER.encode("The parcel came a week late.")).isEqualTo(late);
        assertThat(SentenceEncoder.likeness(late, late)).isCloseTo(1, within(1e-6));
        assertThat(SentenceEncoder.likeness(late, ENCODER.encode("My delivery was delayed by days.")))
                .isGreaterThan(SentenceEncoder.likeness(late, ENCODER.encode("I forgot the password of my account.")));
    }

    @Test
    void anyTextHasAVector() {
        for (String text : new String[] {"", " ", "\uFFFD\u0007", "日本語", "🙂", "x".repeat(5_000), "a ".repeat(5_000)}) {
            assertThat(ENCODER.encode(text)).hasSize(SentenceEncoder.DIMENSIONS).doesNotContain(Float.NaN);
        }
    }
}
