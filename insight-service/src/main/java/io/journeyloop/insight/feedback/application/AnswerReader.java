package io.journeyloop.insight.feedback.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.feedback.domain.Answer;
import io.journeyloop.insight.feedback.domain.FeedbackLimits;
import io.journeyloop.insight.feedback.domain.FieldType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the value of a record in the form that its field type asks for. */
final class AnswerReader {

    private AnswerReader() {}

    /** The answer, or nothing when the value doesn't have the {@link #expectation(FieldType.Shape) expected} form. */
    static Optional<Answer> read(FieldType.Shape shape, JsonNode value) {
        return switch (shape) {
            case NUMBER ->
                value.isNumber() && Double.isFinite(value.doubleValue())
                        ? Optional.of(new Answer.Numeric(value.decimalValue()))
                        : Optional.empty();
            case TEXT -> words(value, FeedbackLimits.TEXT);
            case CATEGORY -> words(value, FeedbackLimits.CATEGORY);
            case BOOLEAN -> value.isBoolean() ? Optional.of(new Answer.YesNo(value.booleanValue())) : Optional.empty();
            case DATE -> day(value);
        };
    }

    /** What a value of this form looks like, for the message that refuses another one. */
    static String expectation(FieldType.Shape shape) {
        return switch (shape) {
            case NUMBER -> "must be a number";
            case TEXT -> "must be a text of 1 to " + FeedbackLimits.TEXT + " characters";
            case CATEGORY -> "must be a text of 1 to " + FeedbackLimits.CATEGORY + " characters";
            case BOOLEAN -> "must be true or false";
            case DATE -> "must be a day like 2026-03-31";
        };
    }

    private static Optional<Answer> words(JsonNode value, int longest) {
        return value.isTextual() && !value.asText().isBlank() && value.asText().length() <= longest
                ? Optional.of(new Answer.Words(value.asText()))
                : Optional.empty();
    }

    private static Optional<Answer> day(JsonNode value) {
        try {
            return value.isTextual() ? Optional.of(new Answer.Day(LocalDate.parse(value.asText()))) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
