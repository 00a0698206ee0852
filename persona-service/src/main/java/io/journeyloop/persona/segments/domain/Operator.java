package io.journeyloop.persona.segments.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a condition compares an attribute with its value. */
public enum Operator {
    EQ,
    NEQ,
    LT,
    LTE,
    GT,
    GTE,
    CONTAINS,
    STARTS_WITH,
    ENDS_WITH,
    IN,
    IS_SET,
    IS_NOT_SET;

    /** The name that rules are written with. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Operator> of(String word) {
        return Arrays.stream(values())
                .filter(operator -> operator.word().equals(word))
                .findFirst();
    }
}
