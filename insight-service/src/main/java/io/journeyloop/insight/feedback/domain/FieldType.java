package io.journeyloop.insight.feedback.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked, and so what an answer may look like. */
public enum FieldType {
    TEXT(Shape.TEXT, null),
    CATEGORICAL(Shape.CATEGORY, null),
    NPS(Shape.NUMBER, AnswerScale.of(0, 10)),
    CSAT(Shape.NUMBER, AnswerScale.of(1, 5)),
    CES(Shape.NUMBER, AnswerScale.of(1, 7)),
    RATING(Shape.NUMBER, AnswerScale.of(1, 5)),
    NUMBER(Shape.NUMBER, null),
    BOOLEAN(Shape.BOOLEAN, null),
    DATE(Shape.DATE, null);

    /** The form of an answer. */
    public enum Shape {
        TEXT,
        CATEGORY,
        NUMBER,
        BOOLEAN,
        DATE
    }

    private final Shape shape;

    @Nullable
    private final AnswerScale usualScale;

    FieldType(Shape shape, @Nullable AnswerScale usualScale) {
        this.shape = shape;
        this.usualScale = usualScale;
    }

    public Shape shape() {
        return shape;
    }

    /** The scale that is meant when none is given. */
    public Optional<AnswerScale> usualScale() {
        return Optional.ofNullable(usualScale);
    }

    /** Whether answers of this type are numbers, which may have a scale. */
    public boolean isNumeric() {
        return shape == Shape.NUMBER;
    }
}
