package io.journeyloop.textmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.textmodels.LanguageFinding.Found;
import io.journeyloop.textmodels.LanguageFinding.Reason;
import io.journeyloop.textmodels.LanguageFinding.Unknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectionTest {

    private static final LanguageDetection LANGUAGES = new LanguageDetection();

    @Test
    void shortSentencesOfTenLanguagesAreToldApart() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/sentences.tsv"));
        int known = 0;
        for (String line : lines) {
            String[] sentence = line.split("\t", 2);
            if (LANGUAGES.detect(sentence[1]) instanceof Found(String code, double confidence)) {
                known++;
                assertThat(code).as(sentence[1]).isEqualTo(sentence[0]);
                assertThat(confidence).isBetween(LanguageDetection.LEAST_CONFIDENCE, 1.0);
            }
        }
        assertThat(known).isGreaterThanOrEqualTo(lines.size() * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "Great!", "10/10 :-)", "!!!!!!!!!!!!!!!!!!", "早い"})
    void fewLettersTellNoLanguage(String text) {
        assertThat(LANGUAGES.detect(text)).isEqualTo(new Unknown(Reason.TOO_SHORT));
    }

    @Test
    void nonsenseIsNotTakenForALanguage() {
        assertThat(LANGUAGES.detect("xkcd asdf qwer zxcv")).isEqualTo(new Unknown(Reason.LOW_CONFIDENCE));
    }

    @Test
    void longTextCostsNoMoreThanItsBeginning() {
        String text = "The parcel was late and nobody answered. ".repeat(250_000);

        assertThat(LANGUAGES.detect(text)).isInstanceOf(Found.class);
    }
}
