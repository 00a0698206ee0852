package io.journeyloop.insight.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.kit.errors.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerRulesTest {

    @ParameterizedTest
    @CsvSource({"NPS, 0", "NPS, 10", "CSAT, 1", "CSAT, 5", "CES, 7", "RATING, 4.5", "NUMBER, -273.15", "NUMBER, 0"})
    void answersOnTheUsualScaleFit(FieldType type, BigDecimal number) {
        assertThat(fields(type, number, null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NPS, -1",
        "NPS, 10.5",
        "CSAT, 0",
        "CSAT, 6",
        "CES, 8",
        "RATING, 0",
        "NUMBER, 1e13",
        "NUMBER, 0.1234567",
        "NUMBER, 1e-400"
    })
    void otherAnswersDont(FieldType type, BigDecimal number) {
        assertThat(fields(type, number, null, null)).containsExactly("value");
    }

    @ParameterizedTest
    @CsvSource({"1969-12-31, 1", "1970-01-01, 0", "2099-12-31, 0", "2100-01-01, 1"})
    void daysLieWithinTheTimesThatFeedbackComesFrom(LocalDate day, int violations) {
        assertThat(AnswerRules.checkAnswer(new Answer.Day(day), Optional.empty()))
                .extracting(Violation::field)
                .hasSize(violations)
                .allMatch("value"::equals);
    }

    @Test
    void scaleThatWasGivenReplacesTheUsualOne() {
        assertThat(fields(FieldType.NPS, new BigDecimal("100"), BigDecimal.ZERO, new BigDecimal("100")))
                .isEmpty();
        assertThat(fields(FieldType.RATING, new BigDecimal("5"), BigDecimal.ZERO, BigDecimal.ONE))
                .containsExactly("value");
    }

    @Test
    void scaleNeedsTwoEndsInOrder() {
        BigDecimal one = BigDecimal.ONE;

        assertThat(fields(FieldType.RATING, one, one, null)).containsExactly("scaleMin");
        assertThat(fields(FieldType.RATING, one, null, one)).containsExactly("scaleMax");
        assertThat(fields(FieldType.RATING, one, one, one)).containsExactly("scaleMin");
    }

    @Test
    void onlyNumbersHaveAScale() {
        assertThat(AnswerRules.checkScale(FieldType.TEXT, BigDecimal.ONE, BigDecimal.TEN))
                .extracting(Violation::field)
                .containsExactly("scaleMin", "scaleMax");
    }

    private static List<String> fields(
            FieldType type, BigDecimal number, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        List<Violation> violations = AnswerRules.checkScale(type, min, max);
        if (violations.isEmpty()) {
            violations = AnswerRules.checkAnswer(new Answer.Numeric(number), AnswerRules.scale(type, min, max));
        }
        return violations.stream().map(Violation::field).toList();
    }
}
