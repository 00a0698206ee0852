package io.journeyloop.insight.feedback.domain;

import java.math.BigDecimal;

/** The range that a customer could answer in, both ends included. */
public record AnswerScale(BigDecimal min, BigDecimal max) {

    static AnswerScale of(long min, long max) {
        return new AnswerScale(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    boolean contains(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }
}
